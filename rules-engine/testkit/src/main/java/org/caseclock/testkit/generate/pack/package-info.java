/** Made-up cases for any pack: what its schema, its rules and its time line say is all that they are made from. */
@org.jspecify.annotations.NullMarked
package org.caseclock.testkit.generate.pack;
