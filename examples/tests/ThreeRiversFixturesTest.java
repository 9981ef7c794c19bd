package org.caseclock.examples;

import org.caseclock.junit.PolicyFixtures;
import org.caseclock.junit.PolicyPackTest;

/** A board that builds with Maven needs no more than this to test its pack. */
@PolicyPackTest("three-rivers")
class ThreeRiversFixturesTest implements PolicyFixtures {}
