package org.caseclock.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClassPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.mvel.MVEL",
                "org.mvel2.MVEL",
                "org.mvel2.ParserContext",
                "com.thoughtworks.xstream.XStream",
                "org.drools.mvel.MVELConstraint",
                "org.drools.mvel.MVELDialectRuntimeData",
                "org.drools.mvel.builder.MVELDialect"
            })
    void what_would_run_text_as_code_is_not_there(String name) {
        assertThatThrownBy(() -> Class.forName(name, false, getClass().getClassLoader()))
                .isInstanceOf(ClassNotFoundException.class);
    }

    @Test
    void no_jar_of_it_is_there() {
        List<String> jars = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).getFileName().toString())
                .toList();
        assertThat(jars).anyMatch(jar -> jar.startsWith("drools-core-"));
        // drools-mvel-parser and drools-mvel-compiler read and translate; they do not run anything.
        assertThat(jars)
                .noneMatch(jar -> jar.matches("drools-mvel-\\d.*|mvel2?-\\d.*|xstream-.*|kie-internal-mvel-.*"));
    }
}
