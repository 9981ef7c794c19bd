package org.caseclock.knowledge;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import org.caseclock.facts.CodeLists;
import org.caseclock.facts.Fact;
import org.caseclock.facts.FactKind;
import org.caseclock.facts.Kinds;
import org.caseclock.facts.Participant;
import org.caseclock.facts.Program;

/**
 * Something that is wrong with the data of a case. A fact that contradicts the rest is no evidence and starts no duty; the
 * rest of the case is evaluated. Of a fact that refers to nothing, or to several facts, only the reference is void. What a
 * policy's own clause takes exception to ({@link DataIssueKind#WRONG_RECIPIENT}) stays evidence.
 *
 * @param kind what is wrong
 * @param factKind the kind of the fact, such as {@code case note}, or {@code participant}
 * @param factId the fact, or the participant
 * @param message what is wrong, in a sentence
 */
public record DataIssue(DataIssueKind kind, String factKind, String factId, String message) {

    /** The order in which they are listed: by fact, kind and message. */
    public static final Comparator<DataIssue> ORDER = Comparator.comparing(DataIssue::factId)
            .thenComparing(DataIssue::factKind)
            .thenComparing(DataIssue::kind)
            .thenComparing(DataIssue::message);

    /** What is wrong with a fact. */
    public static DataIssue of(DataIssueKind kind, Fact fact, String message) {
        return new DataIssue(kind, FactKind.of(fact).words(), Kinds.id(fact), message);
    }

    /** That a policy which governs these programs does not govern the participant. */
    public static DataIssue notGoverned(Participant participant, Collection<Program> governed) {
        String in = participant.programs().isEmpty() ? "none" : inWords(participant.programs());
        return new DataIssue(
                DataIssueKind.NOT_GOVERNED,
                "participant",
                participant.id(),
                "This policy covers the following programs: " + inWords(governed) + ". The participant's programs: "
                        + in + ". Nothing is evaluated.");
    }

    private static String inWords(Collection<Program> programs) {
        return programs.stream()
                .sorted(CodeLists.library().order())
                .map(program -> program.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
    }
}
