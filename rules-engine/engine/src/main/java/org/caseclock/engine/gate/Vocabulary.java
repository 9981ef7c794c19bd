package org.caseclock.engine.gate;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseclock.facts.Answer;
import org.caseclock.facts.CodeLists;
import org.caseclock.facts.NotForRules;
import org.caseclock.input.Nearest;
import org.jspecify.annotations.Nullable;

/** The types that the list of what is allowed names, and what may be asked of them. */
public final class Vocabulary {

    private static final Set<String> OF_EVERY_OBJECT =
            Arrays.stream(Object.class.getMethods()).map(Method::getName).collect(Collectors.toSet());

    private static final Vocabulary CURRENT = new Vocabulary(Capabilities.current());

    private final Capabilities allowed;
    private final Map<String, Class<?>> patterns;
    private final Map<String, Class<?>> codes;

    /** What answers a question, as derived rules ask it, is allowed where the question is. */
    private static final String ANSWER = "Answer";

    /** What may be asked of facts that were gathered. */
    private static final Map<String, Class<?>> OF_A_LIST = Map.of("size", int.class);

    private Vocabulary(Capabilities allowed) {
        this.allowed = allowed;
        this.patterns = types(allowed.patterns());
        this.codes = types(allowed.codes());
    }

    public static Vocabulary current() {
        return CURRENT;
    }

    private static Map<String, Class<?>> types(Map<String, List<String>> byPackage) {
        Map<String, Class<?>> types = new HashMap<>();
        byPackage.forEach((name, simple) -> simple.forEach(each -> types.put(each, type(name + "." + each))));
        return types;
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("The list of what is allowed names " + name + ".", e);
        }
    }

    public Capabilities allowed() {
        return allowed;
    }

    public Set<String> patternNames() {
        return new TreeSet<>(patterns.keySet());
    }

    /** The type of a name that a pattern may match. */
    @Nullable
    public Class<?> pattern(@Nullable String name) {
        return patterns.get(name);
    }

    /** The type of a name whose codes may be named. */
    @Nullable
    public Class<?> codes(String name) {
        return codes.get(name);
    }

    public Set<String> codeNames() {
        return new TreeSet<>(codes.keySet());
    }

    /** The codes of a type, in their order. */
    public static List<String> codesOf(Class<?> type) {
        return CodeLists.isList(type)
                ? CodeLists.library().names(type)
                : Arrays.stream(type.getEnumConstants())
                        .map(each -> ((Enum<?>) each).name())
                        .toList();
    }

    /** Whether a type has a code. */
    public static boolean has(Class<?> codes, String code) {
        return codesOf(codes).contains(code);
    }

    /** The code of a type that somebody may have meant. */
    public static @Nullable String nearest(Class<?> codes, String written) {
        return Nearest.to(written, codesOf(codes)).map(near -> near + ".").orElse(null);
    }

    /** The fields of a type that may be asked for, each with its type; none of a type that no pattern matches. */
    public Map<String, Class<?>> fields(@Nullable Class<?> owner) {
        if (owner == List.class) {
            return OF_A_LIST;
        }
        Map<String, Class<?>> fields = new HashMap<>();
        if (owner != null && patterns.containsValue(owner)) {
            for (Method method : owner.getMethods()) {
                if (method.getParameterCount() == 0
                        && method.getReturnType() != Answer.class
                        && !Modifier.isStatic(method.getModifiers())
                        && !method.isAnnotationPresent(NotForRules.class)
                        && !OF_EVERY_OBJECT.contains(method.getName())) {
                    fields.put(method.getName(), method.getReturnType());
                    fields.put(withoutPrefix(method.getName()), method.getReturnType());
                }
            }
        }
        return fields;
    }

    /** What reads a field of a type; null if there is none of the name that may be asked for. */
    @Nullable
    public Method reader(Class<?> owner, String field) {
        return !fields(owner).containsKey(field)
                ? null
                : Arrays.stream(owner.getMethods())
                        .filter(method -> method.getParameterCount() == 0
                                && (method.getName().equals(field)
                                        || withoutPrefix(method.getName()).equals(field)))
                        .findFirst()
                        .orElse(null);
    }

    /** What a field that is a list holds; null where it is none. */
    public static @Nullable Class<?> element(Class<?> owner, String field) {
        Method reader = CURRENT.reader(owner, field);
        return reader != null
                        && reader.getGenericReturnType() instanceof ParameterizedType list
                        && Collection.class.isAssignableFrom(reader.getReturnType())
                        && list.getActualTypeArguments()[0] instanceof Class<?> element
                ? element
                : null;
    }

    private static String withoutPrefix(String name) {
        int prefix = name.startsWith("is") ? 2 : name.startsWith("get") ? 3 : 0;
        return prefix == 0 || name.length() == prefix
                ? name
                : name.substring(prefix, prefix + 1).toLowerCase(Locale.ROOT) + name.substring(prefix + 1);
    }

    /** What may be asked of a value of a type in a {@code when}, with something in brackets. */
    public List<String> questions(@Nullable Class<?> owner) {
        return listed(allowed.questions(), owner);
    }

    /** Whether something can be asked so of a value of any type. */
    public boolean isQuestion(String method) {
        return allowed.questions().values().stream().anyMatch(names -> names.contains(method));
    }

    /** What a {@code then} may write to a value of a type. */
    public List<String> writes(@Nullable Class<?> owner) {
        return listed(allowed.writes(), owner);
    }

    private static List<String> listed(Map<String, List<String>> byType, @Nullable Class<?> owner) {
        return owner == null ? List.of() : byType.getOrDefault(owner.getName(), List.of());
    }

    /** Whether a member of a class, by its binary name, is a field, a code, a question or a write on the list. */
    public boolean allows(String owner, String member) {
        String simple = owner.substring(owner.lastIndexOf('.') + 1);
        if (member.endsWith(ANSWER)) {
            return allows(owner, member.substring(0, member.length() - ANSWER.length()));
        }
        Class<?> pattern = patterns.get(simple);
        Class<?> code = codes.get(simple);
        return (pattern != null
                        && pattern.getName().equals(owner)
                        && fields(pattern).containsKey(member))
                || (code != null && code.getName().equals(owner) && has(code, member))
                || Stream.of(allowed.questions(), allowed.writes())
                        .anyMatch(lists -> lists.getOrDefault(owner, List.of()).contains(member));
    }

    /** What a method that is on a list gives back; all of one name give back the same. */
    public static Class<?> result(Class<?> owner, String method) {
        return Arrays.stream(owner.getMethods())
                .filter(each -> each.getName().equals(method))
                .findFirst()
                .map(Method::getReturnType)
                .orElseThrow(() -> new IllegalStateException(owner + " has no method " + method + "."));
    }
}
