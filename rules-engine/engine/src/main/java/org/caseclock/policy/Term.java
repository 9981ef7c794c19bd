package org.caseclock.policy;

/**
 * What a word of the policy is called today, where the law has moved on since it was written. No rule knows of it.
 *
 * @param today today's word
 * @param citation where today's word, or the change, is found
 */
public record Term(String today, String citation) {}
