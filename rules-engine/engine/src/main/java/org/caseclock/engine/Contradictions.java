package org.caseclock.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.caseclock.facts.Exit;
import org.caseclock.facts.FactKind;
import org.caseclock.ledger.Contradiction;
import org.jspecify.annotations.Nullable;

/** Finds what one policy asks for in a case and another rules out, where that is certain. */
final class Contradictions {

    /** A case has one of it: none can serve two windows that have no day in common. */
    private static final FactKind ONE_A_CASE = FactKind.of(Exit.class);

    private final List<Bans.InForce> bans;

    private Contradictions(List<Bans.InForce> bans) {
        this.bans = bans;
    }

    /**
     * Those among tasks, and what is ruled out.
     *
     * @param tasks the most urgent first
     */
    static List<Contradiction> among(List<Doable> tasks, List<Bans.InForce> bans) {
        Contradictions contradictions = new Contradictions(bans);
        List<Contradiction> found = new ArrayList<>();
        for (int i = 0; i < tasks.size(); i++) {
            contradictions.of(tasks.get(i)).forEach(found::add);
            for (Doable later : tasks.subList(i + 1, tasks.size())) {
                Contradiction apart = apart(tasks.get(i), later);
                if (apart != null) {
                    found.add(apart);
                }
            }
        }
        return found;
    }

    private Stream<Contradiction> of(Doable task) {
        return bans.stream().filter(ban -> isAgainst(task, ban)).map(ban -> {
            Deed deed = task.by().iterator().next();
            String kind = task.kind() == null ? "record" : deed.kind().words();
            return new Contradiction(
                    kind,
                    task.served(),
                    task.from(),
                    task.until(),
                    ban.pack().id(),
                    ban.pack().board(),
                    ban.clause(),
                    ban.citation(),
                    asks(task, deed) + ", and " + ban.clause() + " of "
                            + ban.pack().board() + " does not allow that " + kind + " on any of these days.");
        });
    }

    /** Whether each way of doing a task in time is ruled out by another policy. */
    private static boolean isAgainst(Doable task, Bans.InForce ban) {
        return task.complete()
                && !ban.pack().id().equals(task.served().pack())
                && task.by().stream()
                        .allMatch(deed -> deed.isAlways(ban.what()) && (!deed.byRecording() || isOnAnyDay(ban)))
                && ban.days().cover(task.from(), task.overdue() ? null : task.until());
    }

    /** What counts by the day on which it is recorded may be of another day. */
    private static boolean isOnAnyDay(Bans.InForce ban) {
        return ban.days().from() == null && ban.days().until() == null;
    }

    /** Two tasks of two policies that only one fact could do, of which each must be done at another time. */
    private static @Nullable Contradiction apart(Doable task, Doable later) {
        boolean isApart = !task.served().pack().equals(later.served().pack())
                && task.complete()
                && later.complete()
                && !task.overdue()
                && task.until() != null
                && task.until().isBefore(later.from())
                && isOfOne(task.by())
                && isOfOne(later.by())
                && isSameDay(task, later);
        if (!isApart) {
            return null;
        }
        Deed deed = task.by().iterator().next();
        return new Contradiction(
                deed.kind().words(),
                task.served(),
                task.from(),
                task.until(),
                later.served().pack(),
                later.served().board(),
                later.served().clause(),
                later.served().citation(),
                asks(task, deed) + ", and " + later.served().clause() + " of "
                        + later.served().board() + " for one " + later.days() + ": one "
                        + deed.kind().words() + " cannot do both.");
    }

    private static boolean isOfOne(Set<Deed> deeds) {
        return deeds.stream().allMatch(deed -> deed.kind().equals(ONE_A_CASE));
    }

    /** Whether both count by the day of recording, or both by the fact's own. */
    private static boolean isSameDay(Doable one, Doable other) {
        return Stream.concat(one.by().stream(), other.by().stream())
                        .map(Deed::byRecording)
                        .distinct()
                        .count()
                == 1;
    }

    private static String asks(Doable task, Deed deed) {
        boolean byRecording = deed.byRecording();
        return task.served().clause() + " of " + task.served().board() + " asks for "
                + article(deed.kind().words()) + (byRecording ? " recorded " : " ") + task.days();
    }

    private static String article(String words) {
        return ("aeiou".indexOf(words.charAt(0)) >= 0 ? "an " : "a ") + words;
    }
}
