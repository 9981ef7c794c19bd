package org.caseclock.policy;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.CaseSchema;
import org.caseclock.facts.FactKind;
import org.caseclock.facts.Kinds;
import org.caseclock.facts.OwnField;
import org.caseclock.facts.OwnForm;
import org.caseclock.facts.Participant;
import org.caseclock.input.InputProblem.Kind;
import org.caseclock.input.Nearest;
import org.caseclock.policy.PackFile.FactEntry;
import org.caseclock.policy.PackFile.FieldEntry;
import org.caseclock.timeline.Accessors;
import org.jspecify.annotations.Nullable;

/** Holds the codes, fields and facts that a pack declares against what there is, and makes its schema of them. */
final class SchemaCheck {

    private static final Pattern TYPE = Pattern.compile("[A-Z][A-Za-z0-9]+");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*");
    private static final Pattern FIELD = Pattern.compile("[a-z][A-Za-z0-9]+");

    /** What means something else in a rule, or cannot be read there, beside the words of Java. */
    private static final Set<String> WORDS_OF_RULES = Set.of(
            "accumulate",
            "after",
            "all",
            "and",
            "before",
            "collect",
            "contains",
            "end",
            "eval",
            "exists",
            "forall",
            "from",
            "in",
            "kind",
            "matches",
            "modify",
            "not",
            "of",
            "or",
            "over",
            "own",
            "record",
            "rule",
            "then",
            "type",
            "unit",
            "when");

    /** What every object is asked. */
    private static final Set<String> OF_EVERY_OBJECT =
            Arrays.stream(Object.class.getMethods()).map(Method::getName).collect(Collectors.toUnmodifiableSet());

    /** Rules ask for {@code isTraining} by {@code training}. */
    private static final Pattern ASKED_FOR_WITHOUT = Pattern.compile("(?:is|get)[A-Z].*");

    /** What names a case, in each table. */
    private static final String KEY = "caseId";

    private final PackFile file;
    private final CaseSchema base;
    private final PackProblems problems;
    private final Map<String, Map<String, String>> codes = new LinkedHashMap<>();
    private final Map<String, Map<String, OwnField>> fields = new LinkedHashMap<>();
    private final Map<String, FactKind> kinds = new LinkedHashMap<>();
    private final Set<String> kindsInSmallLetters = new HashSet<>();

    /**
     * @param base what the pack that it extends declares
     */
    SchemaCheck(PackFile file, CaseSchema base, PackProblems problems) {
        this.file = file;
        this.base = base;
        this.problems = problems;
        base.codes().forEach((list, known) -> codes.put(list, new LinkedHashMap<>(known)));
        base.fields().forEach((type, known) -> fields.put(type, new LinkedHashMap<>(known)));
        kinds.putAll(base.kinds());
        kinds.keySet().forEach(type -> kindsInSmallLetters.add(type.toLowerCase(Locale.ROOT)));
    }

    /** What the pack and the one that it extends declare; problems are reported. */
    CaseSchema schema() {
        each(file.codes(), this::list);
        each(file.facts(), (type, fact) -> nameOfKind("/facts" + step(type), type));
        each(file.fields(), this::fields);
        each(file.facts(), this::fact);
        return new CaseSchema(kinds, fields, codes);
    }

    /** A name as a pointer writes it. */
    private static String step(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }

    private static <T> void each(@Nullable Map<String, T> declared, java.util.function.BiConsumer<String, T> check) {
        if (declared != null) {
            declared.forEach(check);
        }
    }

    private void list(String list, Map<String, String> declared) {
        String pointer = "/codes" + step(list);
        List<String> known = LibraryCodes.of(list);
        if (!LibraryCodes.lists().contains(list) && !codes.containsKey(list)) {
            name(pointer, "list of codes", list, TYPE, "begin with a capital letter and have letters and digits only");
            if (kinds.containsKey(list) || Kinds.ofType(list) != null || isOfRules(list)) {
                problems.report(
                        pointer,
                        "The list of codes (" + list + ") must not be called like a kind of fact or a word"
                                + " of rules.",
                        null);
            }
        }
        Map<String, String> all = codes.computeIfAbsent(list, key -> new LinkedHashMap<>());
        declared.forEach((code, words) -> {
            name(pointer + step(code), "code", code, CODE, "be capital letters, digits and underscores");
            notBlank(pointer + step(code), "words of the code " + code, words);
            if (known.contains(code) || all.putIfAbsent(code, words) != null) {
                problems.report(
                        Kind.DUPLICATE_FIELD,
                        pointer + step(code),
                        "The list " + list + " has the code " + code + " already.",
                        null);
            }
        });
    }

    private void nameOfKind(String pointer, String type) {
        name(pointer, "kind of fact", type, TYPE, "begin with a capital letter and have letters and digits only");
        // An id names a kind in small or capital letters.
        boolean isNew = kindsInSmallLetters.add(type.toLowerCase(Locale.ROOT));
        if (!isNew || codes.containsKey(type) || Kinds.ofType(type) != null || isOfRules(type)) {
            problems.report(
                    pointer, "The kind of fact (" + type + ") must have a name of its own; that one is taken.", null);
        }
    }

    /** Whether rules know something else by a name. */
    private static boolean isOfRules(String name) {
        for (String each : List.of("facts", "timeline", "ledger", "policy", "knowledge")) {
            if (exists("org.caseclock." + each + "." + name)) {
                return true;
            }
        }
        return exists("java.lang." + name) || exists("java.util." + name);
    }

    private static boolean exists(String name) {
        try {
            Class.forName(name, false, SchemaCheck.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }

    private void fields(String type, Map<String, FieldEntry> declared) {
        String pointer = "/fields" + step(type);
        FactKind kind = new CaseSchema(base.kinds(), Map.of(), Map.of()).kind(type);
        if (kind == null) {
            Set<String> known = new TreeSet<>(base.kinds().keySet());
            Kinds.all().map(Class::getSimpleName).forEach(known::add);
            boolean isDeclaredHere = file.facts() != null && file.facts().containsKey(type);
            problems.report(
                    Kind.UNKNOWN_FIELD,
                    pointer,
                    isDeclaredHere
                            ? "The fields of " + type + " must stand with it under facts, which declares it."
                            : "There is no kind of fact named " + type + ".",
                    isDeclaredHere
                            ? "facts: { " + type + ": { fields: … } }."
                            : Nearest.to(type, known).map(near -> near + ".").orElse(null));
            return;
        }
        Map<String, OwnField> all = kind.isOwn()
                ? new LinkedHashMap<>(kind.fields())
                : fields.computeIfAbsent(type, key -> new LinkedHashMap<>());
        declared.forEach((name, entry) -> add(pointer + step(name), kind.java(), type, name, entry, all));
        if (kind.isOwn()) {
            kinds.put(type, kind.with(List.copyOf(all.values())));
        }
    }

    private void fact(String type, FactEntry entry) {
        if (!TYPE.matcher(type).matches()) {
            return; // That was told of its name.
        }
        String pointer = "/facts" + step(type);
        String words = entry.words() == null ? Kinds.spaced(type) : entry.words();
        notBlank(pointer + "/words", "words of " + type, words);
        if (kinds.values().stream().anyMatch(each -> each.words().equals(words))
                || Kinds.all()
                        .anyMatch(each -> Kinds.inWords(each).equals(words)
                                && !each.getSimpleName().equalsIgnoreCase(type))) {
            problems.report(
                    pointer + "/words",
                    "The words (" + words + ") of " + type + " must not be those of another kind of fact.",
                    null);
        }
        String listedAs = entry.listedAs() == null ? plural(type) : entry.listedAs();
        name(
                pointer + "/listedAs",
                "listedAs",
                listedAs,
                FIELD,
                "begin with a small letter and have letters and digits only");
        if (isTaken(listedAs)) {
            problems.report(
                    pointer + "/listedAs",
                    "The listedAs (" + listedAs + ") of " + type
                            + " must be a name that a case file does not have yet.",
                    null);
        }
        boolean lasts = Boolean.TRUE.equals(entry.lasts());
        FactKind empty = FactKind.declared(type, words, lasts, listedAs, List.of());
        Map<String, OwnField> all = new LinkedHashMap<>();
        if (entry.fields() != null) {
            entry.fields()
                    .forEach((name, field) ->
                            add(pointer + "/fields" + step(name), empty.java(), type, name, field, all));
        }
        kinds.put(type, empty.with(List.copyOf(all.values())));
    }

    private boolean isTaken(String listedAs) {
        return Arrays.stream(CaseFile.class.getRecordComponents())
                        .anyMatch(each -> each.getName().equals(listedAs))
                || kinds.values().stream().anyMatch(each -> each.field().equals(listedAs));
    }

    private static String plural(String type) {
        String one = type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1);
        if (one.endsWith("y")) {
            return one.substring(0, one.length() - 1) + "ies";
        }
        return one + (one.endsWith("s") || one.endsWith("x") || one.endsWith("ch") || one.endsWith("sh") ? "es" : "s");
    }

    private void add(
            String pointer, Class<?> java, String type, String name, FieldEntry entry, Map<String, OwnField> all) {
        name(pointer, "field", name, FIELD, "begin with a small letter and have two letters or digits or more");
        if (ASKED_FOR_WITHOUT.matcher(name).matches()) {
            problems.report(
                    Kind.WRONG_VALUE,
                    pointer,
                    "The field (" + name + ") must not begin with is or get: rules would ask for it without that.",
                    null);
        } else if (isWordOfRules(name) || Accessors.of(java).containsKey(name) || all.containsKey(name)) {
            problems.report(
                    Kind.DUPLICATE_FIELD,
                    pointer,
                    "The field " + name + " of " + type + " must have a name of its own; that one is taken.",
                    null);
        }
        if (name.equals(KEY)) {
            problems.report(
                    Kind.DUPLICATE_FIELD,
                    pointer,
                    "The field (" + KEY + ") of " + type + " must have another name: in its table that column says"
                            + " whose case a row is of.",
                    null);
        }
        String words = entry.words() == null ? Kinds.spaced(name) : entry.words();
        notBlank(pointer + "/words", "words of " + name, words);
        all.put(
                name,
                new OwnField(
                        name,
                        entry.is(),
                        entry.is().isOfCodes() ? entry.list() : null,
                        codes(pointer, type, name, entry),
                        reference(pointer, type, name, entry),
                        words));
    }

    private static boolean isWordOfRules(String name) {
        return WORDS_OF_RULES.contains(name) || OF_EVERY_OBJECT.contains(name) || SourceVersion.isKeyword(name);
    }

    private List<String> codes(String pointer, String type, String name, FieldEntry entry) {
        String list = entry.list();
        if (!entry.is().isOfCodes()) {
            if (list != null) {
                problems.report(
                        pointer + "/list",
                        "The field " + name + " of " + type + " has a list and must be a code or codes.",
                        null);
            }
            return List.of();
        }
        if (list == null) {
            problems.report(
                    Kind.MISSING_FIELD,
                    pointer,
                    "The field " + name + " of " + type + " must name the list of its codes.",
                    null);
            return List.of();
        }
        List<String> known = new ArrayList<>(LibraryCodes.of(list));
        known.addAll(codes.getOrDefault(list, Map.of()).keySet());
        if (known.isEmpty() && (codes.containsKey(list) || LibraryCodes.lists().contains(list))) {
            problems.reportValue(pointer + "/list", "The list of codes " + list + " has no codes.", null);
        } else if (known.isEmpty()) {
            Set<String> lists = new TreeSet<>(codes.keySet());
            lists.addAll(LibraryCodes.lists());
            problems.reportValue(
                    Kind.UNKNOWN_CODE,
                    pointer + "/list",
                    "There is no list of codes named " + list + ".",
                    Nearest.to(list, lists).map(near -> near + ".").orElse(null));
        }
        return known;
    }

    private @Nullable String reference(String pointer, String type, String name, FieldEntry entry) {
        String of = entry.of();
        if (of == null) {
            return null;
        }
        if (entry.is() != OwnForm.ID && entry.is() != OwnForm.IDS) {
            problems.report(
                    pointer + "/of",
                    "The field " + name + " of " + type + " names records and must be id or ids.",
                    null);
            return null;
        }
        Set<String> known = new HashSet<>(kinds.keySet());
        if (file.facts() != null) {
            known.addAll(file.facts().keySet());
        }
        Kinds.all()
                .filter(each -> each != Participant.class)
                .map(Class::getSimpleName)
                .forEach(known::add);
        if (!known.contains(of)) {
            problems.reportValue(
                    Kind.UNKNOWN_FIELD,
                    pointer + "/of",
                    "There is no kind of fact named " + of + ".",
                    Nearest.to(of, known).map(near -> near + ".").orElse(null));
        }
        return of;
    }

    private void name(String pointer, String what, String name, Pattern form, String must) {
        if (!form.matcher(name).matches()) {
            problems.report(Kind.WRONG_VALUE, pointer, "The " + what + " (" + name + ") must " + must + ".", null);
        }
    }

    private void notBlank(String pointer, String what, @Nullable String text) {
        if (text == null || text.isBlank()) {
            problems.report(Kind.MISSING_FIELD, pointer, "The " + what + " must not be empty.", null);
        }
    }
}
