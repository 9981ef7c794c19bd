package org.caseclock.engine.gate;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseclock.facts.Answer;
import org.caseclock.facts.CaseSchema;
import org.caseclock.facts.CodeLists;
import org.caseclock.facts.Fact;
import org.caseclock.facts.FactKind;
import org.caseclock.facts.NotForRules;
import org.caseclock.facts.OwnCode;
import org.caseclock.facts.OwnFact;
import org.caseclock.facts.OwnFields;
import org.caseclock.facts.OwnSpan;
import org.caseclock.input.Nearest;
import org.jspecify.annotations.Nullable;

/** The types that the list of what is allowed names, and what may be asked of them. */
public final class Vocabulary {

    private static final Set<String> OF_EVERY_OBJECT =
            Arrays.stream(Object.class.getMethods()).map(Method::getName).collect(Collectors.toSet());

    private static final Vocabulary STANDARD = new Vocabulary(Capabilities.current(), CaseSchema.STANDARD);

    /** Packs that are in use; each is asked for often while it is checked and compiled. */
    private static final int KEPT = 32;

    private static final Map<CaseSchema, Vocabulary> OF_PACKS = new LinkedHashMap<>(KEPT, 1, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<CaseSchema, Vocabulary> eldest) {
            return size() > KEPT;
        }
    };

    private final Capabilities allowed;
    private final CaseSchema schema;
    private final Map<String, Class<?>> patterns;
    private final Map<String, Class<?>> codes;
    /** What a pack declares of types of the library, by these. */
    private final Map<Class<?>, Class<?>> more = new HashMap<>();

    /** What answers a question, and what holds what packs declare, is asked by derived rules alone. */
    private static final Set<Class<?>> NOT_ASKED_FOR = Set.of(Answer.class, OwnFields.class, FactKind.class);

    /** What answers a question, as derived rules ask it, is allowed where the question is. */
    private static final String ANSWER = "Answer";

    /** What packs declare, as derived rules ask for it. */
    private static final String OWN = "own";

    /** Makes the code of a list that a pack declares, in derived rules. */
    private static final String MAKES = "of";

    /** What may be asked of facts that were gathered. */
    private static final Map<String, Class<?>> OF_A_LIST = Map.of("size", int.class);

    private Vocabulary(Capabilities allowed, CaseSchema schema) {
        this.allowed = allowed;
        this.schema = schema;
        this.patterns = types(allowed.patterns());
        this.codes = types(allowed.codes());
        if (!schema.isStandard()) {
            Shapes shapes = new Shapes(schema);
            codes.putAll(shapes.ofCodes(Set.copyOf(codes.keySet())));
            Map<String, Class<?>> added = shapes.ofMore(codes);
            added.forEach((type, shape) -> more.put(Objects.requireNonNull(patterns.get(type)), shape));
            patterns.putAll(shapes.ofKinds(codes));
        }
    }

    /** The words of the library alone. */
    public static Vocabulary standard() {
        return STANDARD;
    }

    /** The words of the library and of a pack. */
    public static Vocabulary of(CaseSchema schema) {
        if (schema.isStandard()) {
            return STANDARD;
        }
        synchronized (OF_PACKS) {
            return OF_PACKS.computeIfAbsent(schema, key -> new Vocabulary(Capabilities.current(), key));
        }
    }

    /** Whether a type is a fact's. */
    public static boolean isFact(Class<?> type) {
        return Fact.class.isAssignableFrom(plain(type));
    }

    /** Whether a type is a list of codes. */
    public static boolean isCodes(Class<?> type) {
        return type.isEnum() || CodeLists.isList(type) || Shape.OfCodes.class.isAssignableFrom(type);
    }

    /** The class that facts of a type, or codes of a list, have. */
    public static Class<?> plain(Class<?> type) {
        if (Shape.OfCodes.class.isAssignableFrom(type)) {
            return OwnCode.class;
        }
        return Shape.OfADay.class.isAssignableFrom(type)
                ? OwnFact.class
                : Shape.OfASpan.class.isAssignableFrom(type) ? OwnSpan.class : type;
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

    /** Whether a type has a code. */
    public boolean has(Class<?> codes, String code) {
        return codesOf(codes).contains(code);
    }

    /** The codes of a list; none where there is no such list. */
    public List<String> codesOf(String list) {
        Class<?> known = codes.get(list);
        return known == null ? List.of() : codesOf(known);
    }

    /** The codes that a field of a type may hold; none where it may hold something else. */
    public List<String> codesIn(String type, String field) {
        Class<?> owner = patterns.get(type);
        Method reader = owner == null ? null : reader(owner, field);
        return reader != null && isCodes(reader.getReturnType()) ? codesOf(reader.getReturnType()) : List.of();
    }

    /** The codes of a list, in their order: those of the library, and then those of the pack. */
    public List<String> codesOf(Class<?> codes) {
        List<String> all = new ArrayList<>();
        if (CodeLists.isList(codes)) {
            all.addAll(CodeLists.library().names(codes));
        } else if (codes.isEnum()) {
            Arrays.stream(codes.getEnumConstants()).forEach(each -> all.add(((Enum<?>) each).name()));
        }
        all.addAll(schema.codesOf(codes.getSimpleName()));
        return all;
    }

    /** The code of a type that somebody may have meant. */
    public @Nullable String nearest(Class<?> codes, String written) {
        return Nearest.to(written, codesOf(codes)).map(near -> near + ".").orElse(null);
    }

    /** The fields of a type that may be asked for, as rules write them, each with its type; none of a type that no pattern matches. */
    public Map<String, Class<?>> fields(@Nullable Class<?> owner) {
        if (owner == List.class) {
            return OF_A_LIST;
        }
        Map<String, Class<?>> fields = new HashMap<>();
        readers(owner).forEach(method -> {
            fields.put(withoutPrefix(method.getName()), method.getReturnType());
        });
        return fields;
    }

    private List<Method> readers(@Nullable Class<?> owner) {
        if (owner == null || !patterns.containsValue(owner)) {
            return List.of();
        }
        List<Method> readers = new ArrayList<>();
        Stream.of(plain(owner), owner, more.getOrDefault(owner, owner))
                .distinct()
                .flatMap(each -> Arrays.stream(each.getMethods()))
                .filter(method -> method.getParameterCount() == 0
                        && !NOT_ASKED_FOR.contains(method.getReturnType())
                        && !Modifier.isStatic(method.getModifiers())
                        && !method.isAnnotationPresent(NotForRules.class)
                        && !OF_EVERY_OBJECT.contains(method.getName()))
                .forEach(readers::add);
        return readers;
    }

    /** What reads a field of a type; null if there is none of the name that may be asked for. */
    @Nullable
    public Method reader(Class<?> owner, String field) {
        return readers(owner).stream()
                .filter(method -> method.getName().equals(field)
                        || withoutPrefix(method.getName()).equals(field))
                .findFirst()
                .orElse(null);
    }

    /** What a field that is a list holds; null where it is none. */
    public @Nullable Class<?> element(Class<?> owner, String field) {
        Method reader = reader(owner, field);
        return reader != null
                        && reader.getGenericReturnType() instanceof ParameterizedType list
                        && Collection.class.isAssignableFrom(reader.getReturnType())
                        && list.getActualTypeArguments()[0] instanceof Class<?> element
                ? element
                : null;
    }

    /** How a rule asks for what a method tells: {@code training}, where Java has {@code isTraining}. */
    public static String withoutPrefix(String name) {
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
        if (member.equals(OWN) && isFactNamed(owner)) {
            return true;
        }
        if (member.endsWith(ANSWER)) {
            return allows(owner, member.substring(0, member.length() - ANSWER.length()));
        }
        Class<?> pattern = patterns.get(simple);
        Class<?> code = codes.get(simple);
        return (pattern != null
                        && pattern.getName().equals(owner)
                        && readers(pattern).stream()
                                .anyMatch(reader -> reader.getName().equals(member)
                                        || withoutPrefix(reader.getName()).equals(member)))
                || (code != null
                        && code.getName().equals(owner)
                        && (has(code, member) || (member.equals(MAKES) && CodeLists.isList(code))))
                || Stream.of(allowed.questions(), allowed.writes())
                        .anyMatch(lists -> lists.getOrDefault(owner, List.of()).contains(member));
    }

    private boolean isFactNamed(String owner) {
        Class<?> pattern = patterns.get(owner.substring(owner.lastIndexOf('.') + 1));
        return pattern != null && pattern.getName().equals(owner) && Fact.class.isAssignableFrom(pattern);
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
