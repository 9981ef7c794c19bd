package org.caseclock.engine.rules;

import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/**
 * The package of rules: one word that no library begins with. The classes that are made of the rules bear it, and are told by
 * it from all others.
 */
public final class RulePackage {

    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9_]{0,99}");

    /** With what the packages of Java and of its libraries begin. */
    private static final Set<String> OF_OTHERS = Set.of(
            "java", "javax", "jdk", "sun", "jakarta", "com", "org", "net", "io", "edu", "gov", "kotlin", "scala");

    /** What means something else in a rule file, or in the Java that is made of it. */
    private static final Set<String> OF_RULES = Set.of(
            "import",
            "global",
            "function",
            "declare",
            "query",
            "rule",
            "rules",
            "when",
            "then",
            "end",
            "not",
            "exists",
            "and",
            "or",
            "accumulate",
            "collect",
            "from",
            "eval",
            "forall",
            "in",
            "contains",
            "matches",
            "unit",
            "var",
            "record",
            "yield");

    private RulePackage() {}

    /** Whether it is one word of small letters, digits and _. */
    public static boolean isWord(String name) {
        return WORD.matcher(name).matches();
    }

    /** Whether Java or a library has packages that begin with a word. */
    public static boolean isOfOthers(String name) {
        return OF_OTHERS.contains(name);
    }

    /** Whether it is a word of Java or of rule files. */
    public static boolean isKeyword(String name) {
        return SourceVersion.isKeyword(name) || OF_RULES.contains(name);
    }

    /** Whether rules may be of a package. */
    public static boolean isPossible(String name) {
        return isWord(name) && !isOfOthers(name) && !isKeyword(name);
    }
}
