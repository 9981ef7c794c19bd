package org.caseclock.policy;

import java.util.ArrayList;
import java.util.List;
import org.caseclock.input.InputProblem;
import org.caseclock.input.InputProblem.Kind;
import org.caseclock.input.Locations;
import org.jspecify.annotations.Nullable;

/** What is found wrong with a {@code policy.yaml} and its tables, each with its place, and once. */
final class PackProblems {

    private final String name;
    private final Locations locations;
    private final List<InputProblem> found = new ArrayList<>();

    /**
     * @param name the file, as the user named it
     */
    PackProblems(String name, Locations locations) {
        this.name = name;
        this.locations = locations;
    }

    void report(String pointer, String message, @Nullable String hint) {
        report(Kind.REFUSED, pointer, message, hint);
    }

    void report(Kind kind, String pointer, String message, @Nullable String hint) {
        report(kind, locations.at(pointer), pointer, message, hint);
    }

    /** Reports what is wrong with the value of a field. */
    void reportValue(String pointer, String message, @Nullable String hint) {
        reportValue(Kind.REFUSED, pointer, message, hint);
    }

    /** Reports what is wrong with the value of a field. */
    void reportValue(Kind kind, String pointer, String message, @Nullable String hint) {
        report(kind, locations.valueAt(pointer), pointer, message, hint);
    }

    /** Reports what is wrong with a word that stands at a place, or in what stands there. */
    void reportWord(String pointer, String word, String message, @Nullable String hint) {
        reportWord(Kind.REFUSED, pointer, word, message, hint);
    }

    /** Reports what is wrong with a word that stands at a place, or in what stands there. */
    void reportWord(Kind kind, String pointer, String word, String message, @Nullable String hint) {
        report(kind, locations.wordAt(pointer, word), pointer, message, hint);
    }

    private void report(Kind kind, Locations.Place place, String pointer, String message, @Nullable String hint) {
        report(new InputProblem(name, place.line(), place.column(), pointer, message, hint, kind));
    }

    /** Reports something, once: what is wrong with the time line is found in each version. */
    void report(InputProblem problem) {
        if (!found.contains(problem)) {
            found.add(problem);
        }
    }

    /**
     * @throws PackException naming all that was reported, if anything was
     */
    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new PackException(found);
        }
    }
}
