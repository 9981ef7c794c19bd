/** The rules as nested loops over the facts of one case: what the compiler made of them, without a session. */
@org.jspecify.annotations.NullMarked
package org.caseclock.engine.kie.plan;
