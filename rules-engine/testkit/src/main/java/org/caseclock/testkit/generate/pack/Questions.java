package org.caseclock.testkit.generate.pack;

import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.caseclock.facts.Answer;
import org.caseclock.facts.Fact;
import org.caseclock.facts.RecordPlace;
import org.caseclock.facts.Recording;
import org.caseclock.testkit.generate.Dice;
import org.caseclock.testkit.generate.Flavor;
import org.caseclock.timeline.Accessors;

/**
 * Which fields make a fact answer a question so: {@code reachedParticipant} is found out by asking facts of all kinds, and leaving
 * away what does not matter.
 */
final class Questions {

    /** One question in forty is answered yes by chance; a few dozen answers show all the ways there are. */
    private static final int TRIED = 3000;

    private static final int ENOUGH = 40;
    private static final String ANSWER = "Answer";

    private final Map<String, List<Map<String, Object>>> known = new ConcurrentHashMap<>();

    /** Whether a kind can be asked so, and answers yes or no. */
    static boolean isOne(KindShape kind, String question) {
        Method reader = Accessors.of(kind.kind().java()).get(question);
        return kind.field(question) == null && reader != null && reader.getReturnType() == boolean.class;
    }

    /** The ways in which facts answer a question so; none where no fact was found that does. */
    List<Map<String, Object>> ways(KindShape kind, String question, boolean yes) {
        return known.computeIfAbsent(
                kind.type() + "." + question + "=" + yes, key -> search(kind, answers(kind, question, yes)));
    }

    /** The ways in which what facts say of themselves holds a code, such as their places. */
    List<Map<String, Object>> waysToHold(KindShape kind, String derived, String code) {
        Method reader = Accessors.of(kind.kind().java()).get(derived);
        if (reader == null) {
            return List.of();
        }
        return known.computeIfAbsent(
                kind.type() + "." + derived + "~" + code,
                key -> search(
                        kind,
                        fact -> Accessors.read(reader, fact) instanceof Collection<?> list
                                ? list.stream().anyMatch(each -> each.toString().equals(code))
                                : code.equals(String.valueOf(Accessors.read(reader, fact)))));
    }

    /** The field with the day that is worked out of several, such as the receipt for the day it was in hand; empty where there is none. */
    static String dayOf(KindShape kind, String derived) {
        Method reader = Accessors.of(kind.kind().java()).get(derived);
        if (reader == null || reader.getReturnType() != LocalDate.class) {
            return "";
        }
        Map<String, Object> fields = required(kind);
        Map<Object, String> names = new LinkedHashMap<>();
        for (FieldShape field : kind.fields()) {
            if (field.form() == Form.DAY) {
                LocalDate day = LocalDate.EPOCH.plusDays(names.size());
                fields.put(field.name(), day);
                names.put(day, field.name());
            }
        }
        Object day = Accessors.read(reader, kind.build(fields));
        return day == null ? "" : names.getOrDefault(day, "");
    }

    private static Predicate<Fact> answers(KindShape kind, String question, boolean yes) {
        Method reader = Accessors.of(kind.kind().java()).get(question);
        try {
            Method answer = kind.kind().java().getMethod(question + ANSWER);
            return fact -> Accessors.read(answer, fact) instanceof Answer said && (yes ? said.isYes() : said.isNo());
        } catch (NoSuchMethodException e) {
            // What is never unknown has no answer of its own.
            return fact -> reader != null && Boolean.valueOf(yes).equals(Accessors.read(reader, fact));
        }
    }

    private static List<Map<String, Object>> search(KindShape kind, Predicate<Fact> wanted) {
        Dice dice = new Dice(kind.type().hashCode(), 0, Flavor.REALISTIC);
        Set<Map<String, Object>> found = new LinkedHashSet<>();
        for (int i = 0; i < TRIED && found.size() < ENOUGH; i++) {
            Map<String, Object> tried = any(kind, dice);
            if (holds(kind, tried, wanted)) {
                found.add(least(kind, tried, wanted));
            }
        }
        return List.copyOf(found);
    }

    private static boolean holds(KindShape kind, Map<String, Object> fields, Predicate<Fact> wanted) {
        Map<String, Object> all = required(kind);
        all.putAll(fields);
        return wanted.test(kind.build(all));
    }

    /** Without what can be left away. */
    private static Map<String, Object> least(KindShape kind, Map<String, Object> fields, Predicate<Fact> wanted) {
        Map<String, Object> least = new LinkedHashMap<>(fields);
        for (String field : fields.keySet()) {
            Map<String, Object> less = new LinkedHashMap<>(least);
            less.remove(field);
            if (holds(kind, less, wanted)) {
                least = less;
            }
        }
        return least;
    }

    private static Map<String, Object> any(KindShape kind, Dice dice) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (FieldShape field : kind.fields()) {
            if (!field.codes().isEmpty()) {
                Object code = dice.pick(field.codes());
                fields.put(
                        field.name(),
                        field.form() == Form.PLACES
                                ? List.of(new Recording((RecordPlace) code, null))
                                : field.isList() ? List.of(code) : code);
            } else if (field.form() == Form.YES_NO) {
                fields.put(field.name(), dice.percent(50));
            }
        }
        dropSome(fields, dice);
        return fields;
    }

    /** What hangs on a field that is empty is found as well. */
    private static void dropSome(Map<String, Object> fields, Dice dice) {
        List.copyOf(fields.keySet()).forEach(field -> {
            if (dice.percent(10)) {
                fields.remove(field);
            }
        });
    }

    /** What a fact must have to be one. */
    private static Map<String, Object> required(KindShape kind) {
        Map<String, Object> required = new LinkedHashMap<>();
        required.put(KindShape.ID, "1");
        for (FieldShape field : kind.fields()) {
            if (field.isRequired()) {
                required.put(field.name(), plainest(field));
            }
        }
        return required;
    }

    private static Object plainest(FieldShape field) {
        return switch (field.form()) {
            case CODE -> field.codes().get(field.codes().size() - 1);
            case CODES, IDS, PLACES -> new ArrayList<>();
            case DAY -> LocalDate.EPOCH;
            case WHOLE -> 1;
            case YES_NO -> false;
            case NUMBER, AMOUNT -> BigDecimal.ONE;
            case TEXT, ID -> "1";
        };
    }
}
