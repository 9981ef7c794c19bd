package org.caseclock.testkit.generate.pack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.caseclock.facts.OwnFields;
import org.caseclock.input.InputProblem;
import org.caseclock.input.InputProblem.Kind;
import org.caseclock.input.Locations;
import org.caseclock.input.Nearest;
import org.caseclock.policy.PackException;
import org.caseclock.testkit.generate.pack.GenerateFile.OfField;
import org.caseclock.testkit.generate.pack.GenerateFile.OfKind;
import org.jspecify.annotations.Nullable;

/** Holds a {@code generate.yaml} against what the case files of its pack may hold. */
final class WeightsCheck {

    private static final int MOST_PERCENT = 100;
    private static final int MOST_FACTS = 200;
    private static final int MOST_DAYS = 3650;

    private final String source;
    private final Locations locations;
    private final CaseShapes shapes;
    private final List<InputProblem> problems = new ArrayList<>();

    /**
     * @param source the file, as the user named it
     */
    WeightsCheck(String source, Locations locations, CaseShapes shapes) {
        this.source = source;
        this.locations = locations;
        this.shapes = shapes;
    }

    /**
     * @throws PackException naming all that is wrong, each with its place
     */
    void check(GenerateFile file) {
        percent("/exits", "exits", file.exits());
        if (file.entries() != null
                && file.entries().to().isBefore(file.entries().from())) {
            report("/entries", "The to (" + file.entries().to() + ") of entries must not be before its from.", null);
        }
        if (file.facts() != null) {
            file.facts().forEach(this::kind);
        }
        if (!problems.isEmpty()) {
            throw new PackException(problems);
        }
    }

    private void kind(String type, OfKind of) {
        String pointer = "/facts/" + type;
        KindShape kind = shapes.find(type);
        if (kind == null) {
            unknown(
                    Kind.UNKNOWN_FACT,
                    pointer,
                    "There is no kind of fact named " + type + ".",
                    type,
                    shapes.all().stream().map(KindShape::type).toList());
            return;
        }
        if (of.number() != null) {
            number(pointer + "/number", type, of.number());
        }
        if (of.daysBetween() != null && (of.daysBetween() < 1 || of.daysBetween() > MOST_DAYS)) {
            report(
                    pointer + "/daysBetween",
                    "The daysBetween (" + of.daysBetween() + ") of " + type + " must be from 1 to " + MOST_DAYS + ".",
                    null);
        }
        if (of.fields() != null) {
            of.fields().forEach((name, field) -> field(pointer + "/fields/" + name, kind, name, field));
        }
    }

    private void number(String pointer, String type, GenerateFile.Range number) {
        boolean isOne = type.equals(CaseSketch.PARTICIPANT) || type.equals(CaseSketch.EXIT);
        if (isOne) {
            report(
                    pointer,
                    "A case has one participant, and one exit at most; their number cannot be said.",
                    type.equals(CaseSketch.EXIT) ? "exits, beside facts, says how many cases have one." : null);
        } else if (number.from() < 0 || number.to() < number.from() || number.to() > MOST_FACTS) {
            report(
                    pointer,
                    "The number of " + type + " must be from 0 to " + MOST_FACTS + ", and its from at most its to.",
                    null);
        }
    }

    private void field(String pointer, KindShape kind, String name, OfField of) {
        FieldShape field = kind.field(name);
        if (field == null) {
            unknown(
                    Kind.UNKNOWN_FIELD,
                    pointer,
                    kind.type() + " has no field " + name + ".",
                    name,
                    kind.fields().stream().map(FieldShape::name).toList());
            return;
        }
        String named = name + " of " + kind.type();
        percent(pointer + "/empty", "empty of " + named, of.empty());
        if (of.empty() != null && of.empty() > 0 && field.isRequired()) {
            report(pointer + "/empty", "The " + named + " must not be empty in a case file.", null);
        }
        if (of.values() != null) {
            values(pointer + "/values", named, field, of.values());
        }
    }

    private void values(String pointer, String named, FieldShape field, Map<String, Integer> values) {
        if (values.values().stream().anyMatch(weight -> weight < 0 || weight > MOST_FACTS * MOST_PERCENT)
                || values.values().stream().noneMatch(weight -> weight > 0)) {
            report(pointer, "The weights of the " + named + " must be 0 or more, and not all 0.", null);
        }
        values.forEach((value, weight) -> value(pointer + "/" + escaped(value), named, field, value, weight));
    }

    private void value(String pointer, String named, FieldShape field, String value, int weight) {
        switch (field.form()) {
            case CODE, CODES, PLACES -> {
                if (field.code(value) == null) {
                    unknown(
                            Kind.UNKNOWN_CODE,
                            pointer,
                            "The " + named + " has no code " + value + ".",
                            value,
                            field.codes().stream().map(Object::toString).toList());
                } else if (field.form() != Form.CODE) {
                    percent(pointer, value + " of the " + named, weight);
                }
            }
            case YES_NO -> {
                if (!value.equals("true") && !value.equals("false")) {
                    report(pointer, "The " + named + " (" + value + ") must be true or false.", null);
                }
            }
            case WHOLE, NUMBER, AMOUNT -> {
                if (!isNumber(value, field.form())) {
                    report(pointer, "The " + named + " (" + value + ") must be " + number(field.form()) + ".", null);
                }
            }
            case TEXT -> {
                if (value.isBlank()) {
                    report(pointer, "The " + named + " must not be blank.", null);
                }
            }
            case DAY, ID, IDS ->
                report(pointer, "The values of the " + named + " follow from the case and cannot be said.", null);
        }
    }

    private static String number(Form form) {
        return form == Form.WHOLE
                ? "a whole number, from 1 to 999999"
                : form == Form.AMOUNT ? "an amount of at most two decimals" : "a number of at most six decimals";
    }

    private static boolean isNumber(String value, Form form) {
        if (form == Form.WHOLE) {
            return value.matches("[1-9]\\d{0,5}");
        }
        return value.matches("-?\\d{1,9}(\\.\\d{1,6})?")
                && OwnFields.fits(
                        new BigDecimal(value), form == Form.AMOUNT ? OwnFields.CENTS : OwnFields.MOST_DECIMALS);
    }

    private void percent(String pointer, String named, @Nullable Integer share) {
        if (share != null && (share < 0 || share > MOST_PERCENT)) {
            report(pointer, "The " + named + " (" + share + ") must be a percentage, from 0 to 100.", null);
        }
    }

    private void unknown(Kind kind, String pointer, String message, String written, Collection<String> known) {
        report(
                kind,
                pointer,
                message,
                Nearest.to(written, known).map(near -> near + ".").orElse(null));
    }

    private void report(String pointer, String message, @Nullable String hint) {
        report(Kind.WRONG_VALUE, pointer, message, hint);
    }

    private void report(Kind kind, String pointer, String message, @Nullable String hint) {
        Locations.Place place = locations.at(pointer);
        problems.add(new InputProblem(source, place.line(), place.column(), pointer, message, hint, kind));
    }

    /** As a JSON pointer has it. */
    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
