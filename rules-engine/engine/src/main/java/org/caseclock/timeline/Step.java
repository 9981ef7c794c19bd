package org.caseclock.timeline;

/** Finds one thing that a pack declares in a case. */
interface Step {
    void in(Found found);
}
