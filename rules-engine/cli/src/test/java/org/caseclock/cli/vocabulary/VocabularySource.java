package org.caseclock.cli.vocabulary;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.caseclock.cli.vocabulary.Vocabulary.Member;
import org.caseclock.cli.vocabulary.Vocabulary.Section;
import org.caseclock.cli.vocabulary.Vocabulary.Term;

/** The vocabulary as the sources of the engine tell it now. */
final class VocabularySource {

    private record Source(TreePath path, ClassTree tree) {}

    private final Map<String, Source> types = new TreeMap<>();
    private final DocTrees docs;

    private VocabularySource(Path sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
        List<Path> all = new ArrayList<>();
        for (String room : List.of("facts", "timeline", "ledger")) {
            try (Stream<Path> found = Files.list(sources.resolve(room))) {
                found.filter(file -> file.toString().endsWith(".java")).forEach(all::add);
            }
        }
        JavacTask task = (JavacTask) compiler.getTask(
                null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(all));
        docs = DocTrees.instance(task);
        for (CompilationUnitTree unit : task.parse()) {
            for (Tree type : unit.getTypeDecls()) {
                if (type instanceof ClassTree tree) {
                    types.put(
                            tree.getSimpleName().toString(), new Source(new TreePath(new TreePath(unit), tree), tree));
                }
            }
        }
    }

    static Vocabulary in(Path sources) throws IOException {
        return new VocabularySource(sources).vocabulary();
    }

    private Vocabulary vocabulary() {
        List<String> records = types.keySet().stream()
                .filter(name -> is(name, "facts") && is(name, Tree.Kind.RECORD))
                .toList();
        List<String> facts = records.stream()
                .filter(name -> isFact(name)
                        && !List.of("Participant", "OwnFact", "OwnSpan").contains(name))
                .toList();
        List<String> parts = records.stream()
                .filter(name -> !isFact(name)
                        && !List.of("CaseFile", "CaseSchema", "Missing", "OwnField")
                                .contains(name))
                .toList();
        List<String> codes = types.keySet().stream()
                .filter(name -> is(name, "facts") && isList(types.get(name)) && !name.equals("OwnCode"))
                .toList();
        return new Vocabulary(List.of(
                section(
                        "facts",
                        "What a rule matches. Every fact but the participant has the fields of Fact, one that lasts also those of"
                                + " Span.",
                        Stream.concat(Stream.of("Fact", "Span", "Participant"), facts.stream())),
                section("values", "What a field of a fact may hold, beside codes.", parts.stream()),
                section("codes", "The codes of fields, as in Program.ADULT.", codes.stream()),
                section(
                        "timeline facts",
                        "What a pack declares in policy.yaml and a rule matches by name.",
                        Stream.of(
                                "Window",
                                "Chain",
                                "Stretch",
                                "Quarter",
                                "EmploymentState",
                                "First",
                                "Latest",
                                "Parameter",
                                "Row")),
                section(
                        "ledger",
                        "What a rule writes to, after then.",
                        Stream.of("Ledger", "Owed", "Limit", "Prohibition", "Choice", "Exclusion", "QuarterOutcome"))));
    }

    private Section section(String name, String about, Stream<String> terms) {
        return new Section(name, about, terms.map(this::term).toList());
    }

    private Term term(String name) {
        Source source = types.get(name);
        List<Member> members = new ArrayList<>();
        for (Tree member : source.tree().getMembers()) {
            if (member instanceof VariableTree field) {
                addField(source, field, members);
            } else if (member instanceof MethodTree method) {
                addMethod(source, method, members);
            }
        }
        return new Term(name, body(docs.getDocCommentTree(source.path())), members);
    }

    /** A component of a record, or a code of a list. */
    private void addField(Source source, VariableTree field, List<Member> members) {
        String name = field.getName().toString();
        if (isList(source) && field.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
            members.add(new Member(name, null, body(docs.getDocCommentTree(new TreePath(source.path(), field)))));
        } else if (is(source, Tree.Kind.RECORD)
                && !isAnnotated(field.getModifiers(), "NotForRules")
                && !field.getModifiers().getFlags().contains(Modifier.STATIC)) {
            members.add(new Member(name, type(field.getType(), field.getModifiers()), parameter(source, name)));
        }
    }

    /** A method that a rule may name; how the engine answers where fields are empty is none of a rule's. */
    private void addMethod(Source source, MethodTree method, List<Member> members) {
        boolean ledger = is(source, Tree.Kind.CLASS);
        boolean open = is(source, Tree.Kind.INTERFACE)
                || method.getModifiers().getFlags().contains(Modifier.PUBLIC);
        String name = method.getName().toString();
        if (isList(source)
                || !open
                || method.getReturnType() == null
                || method.getReturnType().toString().equals("Answer")
                || method.getModifiers().getFlags().contains(Modifier.STATIC)
                || isAnnotated(method.getModifiers(), "NotForRules")
                || isAnnotated(method.getModifiers(), "Override")) {
            return;
        }
        String parameters = method.getParameters().stream()
                .map(parameter -> parameter.getName().toString())
                .collect(Collectors.joining(", ", "(", ")"));
        String about = body(docs.getDocCommentTree(new TreePath(source.path(), method)));
        String returned = method.getReturnType().toString();
        if (ledger) {
            members.add(new Member(name + parameters, null, about));
        } else if (!method.getParameters().isEmpty()) {
            if (returned.equals("boolean")) {
                members.add(new Member(name + parameters, "yes or no", about));
            }
        } else if (!isFact(returned) && !returned.equals("Fact") && !returned.equals("Span")) {
            members.add(new Member(property(name), type(method.getReturnType(), method.getModifiers()), about));
        }
    }

    private boolean isFact(String name) {
        return types.containsKey(name)
                && types.get(name).tree().getImplementsClause().stream()
                        .anyMatch(type -> type.toString().equals("Fact")
                                || type.toString().equals("Span"))
                && is(name, Tree.Kind.RECORD);
    }

    private boolean is(String name, String room) {
        return types.get(name)
                .path()
                .getCompilationUnit()
                .getPackageName()
                .toString()
                .equals("org.caseclock." + room);
    }

    private boolean is(String name, Tree.Kind kind) {
        return is(types.get(name), kind);
    }

    private static boolean isList(Source source) {
        return source.tree().getExtendsClause() != null
                && source.tree().getExtendsClause().toString().equals("Code");
    }

    private static boolean is(Source source, Tree.Kind kind) {
        return source.tree().getKind() == kind;
    }

    /** How a rule names what a method tells. */
    private static String property(String method) {
        String name = method.replaceFirst("^(is|get)(?=[A-Z])", "");
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static String type(Tree type, ModifiersTree modifiers) {
        String java = type.toString().replaceAll("@\\w+\\s*", "");
        String word = java.replaceFirst("^(?:List|Set)<(.*)>$", "list of $1")
                .replace("LocalDate", "date")
                .replace("String", "text")
                .replaceFirst("^[Bb]oolean$", "yes or no")
                .replaceFirst("^(int|Integer)$", "number");
        boolean empty = isAnnotated(modifiers, "Nullable") || type.toString().contains("@Nullable");
        return empty ? word + ", may be empty" : word;
    }

    private static boolean isAnnotated(ModifiersTree modifiers, String annotation) {
        return modifiers.getAnnotations().stream()
                .anyMatch(each -> each.getAnnotationType().toString().equals(annotation));
    }

    private String parameter(Source source, String name) {
        DocCommentTree comment = docs.getDocCommentTree(source.path());
        return comment.getBlockTags().stream()
                .filter(tag -> tag instanceof ParamTree param
                        && param.getName().toString().equals(name))
                .map(tag -> text(((ParamTree) tag).getDescription()))
                .findFirst()
                .orElse("");
    }

    private static String body(DocCommentTree comment) {
        return comment == null ? "" : text(comment.getFullBody());
    }

    private static String text(List<? extends DocTree> parts) {
        return parts.stream()
                .map(VocabularySource::text)
                .collect(Collectors.joining())
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String text(DocTree part) {
        if (part instanceof TextTree text) {
            return text.getBody();
        }
        if (part instanceof LiteralTree literal) {
            return literal.getBody().getBody();
        }
        if (part instanceof LinkTree link) {
            return link.getLabel().isEmpty()
                    ? link.getReference().getSignature().replaceFirst("^.*#", "")
                    : text(link.getLabel());
        }
        return " ";
    }
}
