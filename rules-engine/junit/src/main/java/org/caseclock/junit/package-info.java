/** Every fixture of a policy pack as a JUnit test. */
@NullMarked
package org.caseclock.junit;

import org.jspecify.annotations.NullMarked;
