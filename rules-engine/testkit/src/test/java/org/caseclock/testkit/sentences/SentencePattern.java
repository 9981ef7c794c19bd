package org.caseclock.testkit.sentences;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.caseclock.policy.Clause;
import org.caseclock.testkit.sentences.Sentences.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a sentence where a mark stands for what differs from case to case, and for what a policy's own words are.
 *
 * @param sentences what was said, one sentence each
 * @param missing each thing that there is not enough information for
 * @param parts each part that is lacking, and each reason why a circumstance does not exclude
 * @param limits each limit that it turns on, with its number
 */
record SentencePattern(List<String> sentences, List<String> missing, List<String> parts, List<String> limits) {

    private static final String MONTHS =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
    private static final String CLOSED = "«weekday», «date», is not a business day";

    private static final Pattern LIMITS =
            Pattern.compile("(?<=[.]) \\(([A-Z](?:[^()]|\\([^()]*\\))*, under (?:[^()]|\\([^()]*\\))*)\\.\\)$");
    private static final Pattern NOT_ENOUGH = Pattern.compile("(?<=Not enough information: )[^.]*(?=\\.)");
    private static final Pattern PARTS = Pattern.compile(
            "(?<=Missing: |Still missing: |exclude the participant from performance measures: )[^.]*(?=\\.)");

    /** A sentence ends where the next begins with a capital letter or a mark. */
    private static final Pattern NEXT = Pattern.compile("(?<=[.]) (?=[A-Z«])");

    /** In order: what the later ones look for, the earlier ones have left. */
    private static final Map<Pattern, String> MARKS = marks();

    static SentencePattern of(Sentence sentence, @Nullable Clause clause) {
        String text = sentence.marked();
        List<String> limits = new ArrayList<>();
        Matcher limit = LIMITS.matcher(text);
        if (limit.find()) {
            limits.addAll(List.of(limit.group(1).split("; (?=[A-Z])")));
            text = text.substring(0, limit.start());
        }
        if (clause != null) {
            text = withoutWords(text, clause);
        }
        List<String> missing = things(NOT_ENOUGH, text);
        text = NOT_ENOUGH.matcher(text).replaceAll("«what is missing»");
        List<String> parts = things(PARTS, text);
        text = PARTS.matcher(text).replaceAll("«parts»");
        for (Map.Entry<Pattern, String> mark : MARKS.entrySet()) {
            text = mark.getKey().matcher(text).replaceAll(mark.getValue());
        }
        return new SentencePattern(List.of(NEXT.split(text)), missing, parts, limits);
    }

    /** With marks for what the clause asks and for what meets it, which stand in the policy. */
    private static String withoutWords(String text, Clause clause) {
        String marked = text;
        List<Clause> worded = Stream.concat(clause.words().keySet().stream().map(clause::inWords), Stream.of(clause))
                .toList();
        for (Clause each : worded) {
            marked = marked.replaceAll(
                            "^(Required|Advised|Permitted)(.*?): " + Pattern.quote(each.requirement()),
                            "$1$2: «clause»")
                    .replace("(" + each.requirement() + ")", "(«clause»)")
                    .replace(": " + each.requirement() + ".", ": «clause».");
            if (each.metBy() != null) {
                marked = marked.replace("met by " + each.metBy() + ".", "met by «what meets it».");
            }
        }
        return marked;
    }

    private static List<String> things(Pattern list, String text) {
        return list.matcher(text)
                .results()
                .flatMap(match -> Stream.of(match.group().split("; ")))
                .toList();
    }

    private static Map<Pattern, String> marks() {
        Map<String, String> marks = new LinkedHashMap<>();
        marks.put("(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, " + MONTHS + " \\d+, \\d{4},", "«weekday», «date»,");
        marks.put("(?<=is not a business day) \\([^)]*\\)", " («holiday»)");
        marks.put(CLOSED + "(?: \\(«holiday»\\))?(?:; " + CLOSED + "(?: \\(«holiday»\\))?)+", CLOSED + "; …");
        marks.put("\\d{4}-\\d\\d-\\d\\d", "«date»");
        marks.put("\\d{4}-Q\\d", "«quarter»");
        marks.put(MONTHS + " \\d{4}", "«month»");
        marks.put("\\b\\d+ days?\\b", "«n» days");
        marks.put("\\b\\d+ (?:is|are) on record", "«n» are on record");
        marks.put("\\b\\d+\\b", "«n»");
        String kind = "\\b(?:" + Sentences.KINDS + ") «id»";
        marks.put(kind, "«record»");
        marks.put(
                "«record»(?: of «date»)?(?:, [a-z ]+ on «date»)?(?:; «record»(?: of «date»)?(?:, [a-z ]+ on «date»)?)+",
                "«records»");
        marks.put("(?<=any of several records: )[^.]*", "«records»");
        marks.put(
                "(?<=for (?:«record»|«record» of «date»|«quarter»|«month»)) \\([a-z-]+(?: [a-z-]+)*\\)(?=:)",
                " («element»)");
        marks.put("(?<=^(?:Required|Advised|Permitted)) \\([a-z-]+(?: [a-z-]+)*\\)(?=:)", " («element»)");
        Map<Pattern, String> compiled = new LinkedHashMap<>();
        marks.forEach((found, mark) -> compiled.put(Pattern.compile(found), Matcher.quoteReplacement(mark)));
        return compiled;
    }
}
