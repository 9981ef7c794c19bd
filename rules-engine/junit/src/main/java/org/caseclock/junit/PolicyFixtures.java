package org.caseclock.junit;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test class that runs every fixture of the pack that its {@link PolicyPackTest} names:
 *
 * <pre>
 * &#64;PolicyPackTest("rules/three-rivers")
 * class ThreeRiversTest implements PolicyFixtures {}
 * </pre>
 *
 * <p>It fails where the pack is not there, is refused, or has no fixture.
 */
@ExtendWith(PackResolver.class)
public interface PolicyFixtures {

    /** One test a fixture, named for its clause and its name; its source is the line on which it begins. */
    @TestFactory
    default Stream<DynamicTest> fixtures(PackUnderTest pack) {
        return pack.tests();
    }
}
