package org.caseclock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java that the front page shows compiles against the library. */
class JavaExamplesTest {

    @TempDir
    Path classes;

    @Test
    void the_example_of_the_front_page_compiles() throws Exception {
        List<String> examples = Page.of("README.md").blocks().stream()
                .filter(block -> block.kind().equals("java"))
                .map(Page.Block::text)
                .toList();

        assertThat(examples).hasSize(1);
        assertThat(compiled(examples.get(0))).isEmpty();
        assertThat(compiled(examples.get(0).replace("violations()", "violation()")))
                .contains("cannot find symbol");
    }

    private String compiled(String statements) {
        StringWriter said = new StringWriter();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> options =
                List.of("-proc:none", "-d", classes.toString(), "-cp", System.getProperty("java.class.path"));
        compiler.getTask(said, null, null, options, null, List.of(source(statements)))
                .call();
        return said.toString();
    }

    private static JavaFileObject source(String statements) {
        String text = """
                import java.nio.file.*;
                import java.time.LocalDate;
                import org.caseclock.engine.*;
                import org.caseclock.facts.*;
                import org.caseclock.input.*;
                import org.caseclock.ledger.*;
                import org.caseclock.policy.*;

                class Example {
                    static void run() throws Exception {
                %s
                    }
                }
                """.formatted(statements);
        return new SimpleJavaFileObject(URI.create("string:///Example.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }
}
