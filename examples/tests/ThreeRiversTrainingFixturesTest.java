package org.caseclock.examples;

import org.caseclock.junit.PolicyFixtures;
import org.caseclock.junit.PolicyPackTest;

/** A pack with facts, fields and codes of its own is tested as any other. */
@PolicyPackTest("three-rivers-training")
class ThreeRiversTrainingFixturesTest implements PolicyFixtures {}
