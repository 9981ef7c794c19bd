package org.caseclock.testkit.mutation;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Another value somewhere in {@code policy.yaml}.
 *
 * @param pointer where (RFC 6901)
 * @param what what kind of slip it is, in a few words
 * @param before the value, as it is written
 * @param after the other, as it would be written; empty where there would be none
 * @param policy all of {@code policy.yaml} with it
 */
record PolicyChange(String pointer, String what, String before, String after, JsonNode policy) {}
