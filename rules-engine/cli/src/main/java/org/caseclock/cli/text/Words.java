package org.caseclock.cli.text;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.caseclock.facts.Code;
import org.caseclock.ledger.Decision;
import org.caseclock.ledger.DueTask;
import org.caseclock.ledger.ReviewItem;
import org.caseclock.ledger.Status;
import org.caseclock.ledger.Subject;
import org.caseclock.policy.Role;
import org.jspecify.annotations.Nullable;

/** How reports name things. */
public final class Words {

    private Words() {}

    /** A number of things. */
    public static String count(int number, String thing) {
        return number + " " + (number == 1 ? thing : thing + "s");
    }

    /** A clause, with its section where that is not its name. */
    public static String clause(String clause, String citation) {
        return clause.equals(citation) ? clause : clause + " (section " + citation + ")";
    }

    public static String outcome(Decision decision) {
        return decision.outcome() == null
                ? "NOT KNOWN"
                : lower(decision.outcome()).toUpperCase(Locale.ROOT);
    }

    public static String subject(Subject subject) {
        String about = switch (subject.kind()) {
            case "case" -> "the case";
            case "interval" -> "interval from " + subject.id();
            default -> subject.kind() + " " + subject.id();
        };
        return about + (subject.element() == null ? "" : " (" + Subject.inSentence(subject.element()) + ")");
    }

    public static String window(@Nullable LocalDate opens, @Nullable LocalDate due) {
        if (opens == null) {
            return due == null ? "no due date" : "by " + due;
        }
        if (due == null) {
            return "from " + opens + " on";
        }
        return opens.equals(due) ? opens.toString() : opens + " to " + due;
    }

    public static String role(DueTask task) {
        String role = role(task.role());
        return task.delegable() ? role + " or clerical staff" : role;
    }

    private static String role(Role role) {
        return switch (role) {
            case CASE_MANAGER -> "case manager";
            case SITE_SUPERVISOR -> "site supervisor";
            case MIS_STAFF -> "MIS staff";
        };
    }

    /** How a task stands in time: days over, days left, or when it opens. */
    public static String timing(DueTask task, LocalDate asOf) {
        LocalDate due = task.due();
        LocalDate opens = task.opens();
        if (task.status() == Status.UPCOMING && opens != null) {
            return "opens in " + days(asOf, opens);
        }
        if (due == null) {
            return task.overdue() ? "overdue" : "no due date";
        }
        if (task.overdue()) {
            return due.isBefore(asOf) ? days(due, asOf) + " overdue" : "overdue";
        }
        return due.equals(asOf) ? "due today" : days(asOf, due) + " left";
    }

    /** What was met, as a share of what is decided; cut, not rounded, so that 100 % means all. */
    public static String rate(int met, int decided) {
        if (decided == 0) {
            return "-";
        }
        return String.format(Locale.ROOT, "%.1f %%", Math.floor(1000.0 * met / decided) / 10);
    }

    public static String lower(Enum<?> constant) {
        return lower(constant.name());
    }

    public static String lower(Code code) {
        return lower(code.name());
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String days(LocalDate from, LocalDate to) {
        return count((int) ChronoUnit.DAYS.between(from, to), "day");
    }

    /** What the monitor is to look at, and the facts that gave rise to it. */
    public static String question(ReviewItem item) {
        return item.question() + (item.facts().isEmpty() ? "" : " (" + String.join(", ", item.facts()) + ")");
    }
}
