package org.caseclock.engine.gate;

/**
 * Stands for a type that a pack declares, where the gate speaks of types: an interface with a method for each field, made when
 * the pack is loaded. Nothing ever implements one.
 */
public interface Shape {

    /** A kind of fact that has one day. */
    interface OfADay extends Shape {}

    /** A kind of fact that has a first and a last day. */
    interface OfASpan extends Shape {}

    /** The fields that come to a type of the library. */
    interface OfMore extends Shape {}

    /** A list of codes. */
    interface OfCodes extends Shape {}
}
