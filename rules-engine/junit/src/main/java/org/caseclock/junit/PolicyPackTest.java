package org.caseclock.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says whose fixtures a test class of {@link PolicyFixtures} runs. */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface PolicyPackTest {

    /** The folder of the pack, relative to the working directory; where there is none, the id of a shipped pack. */
    String value();
}
