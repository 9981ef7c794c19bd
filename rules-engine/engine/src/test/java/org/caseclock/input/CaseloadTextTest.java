package org.caseclock.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class CaseloadTextTest {

    @Test
    void lines_are_numbered_and_blank_ones_passed_over() throws IOException {
        assertThat(read("x.ndjson", bytes("\n{a}\r\n \t\r\n{b}"))).containsExactly("2 {a}\r", "4 {b}");
        assertThat(read("x.ndjson", bytes(""))).isEmpty();
        assertThat(read("x.ndjson", bytes("\uFEFF{a}\n"))).containsExactly("1 {a}");
    }

    @Test
    void one_case_may_stand_over_several_lines() throws IOException {
        assertThat(read("x.ndjson", bytes("\n{\n \"a\": 1\n}\n"))).containsExactly("2 {\n \"a\": 1\n}\n");
        assertThat(read("X.JSON.gz", gzip("{ \"a\": 1,\n \"b\": 2}"))).containsExactly("1 { \"a\": 1,\n \"b\": 2}");
        assertThat(read("x.ndjson", bytes("{ \"a\": 1,\n{}"))).containsExactly("1 { \"a\": 1,", "2 {}");
        assertThat(read("x.ndjson", bytes("{"))).containsExactly("1 {");
    }

    @Test
    void gzip_is_known_by_its_bytes_also_packed_twice() throws IOException {
        assertThat(read("x", gzip("{a}\n{b}\n"))).containsExactly("1 {a}", "2 {b}");
        assertThat(read("x", gzip(gzip("{a}\n")))).containsExactly("1 {a}");
    }

    @Test
    void each_beginning_of_a_gzip_text_is_told_as_broken_off() throws IOException {
        byte[] whole = gzip("{a}\n{b}\n");
        for (int length = 2; length < whole.length; length++) {
            byte[] part = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> read("x", part))
                    .as("%s bytes", length)
                    .isInstanceOf(UnreadableTextException.class)
                    .hasMessage("The compressed text breaks off.");
        }
    }

    @Test
    void a_gzip_member_that_comes_late_is_waited_for() throws IOException {
        InputStream slow = new SequenceInputStream(
                new ByteArrayInputStream(gzip("{a}\n")) {
                    @Override
                    public synchronized int available() {
                        return 0;
                    }
                },
                new ByteArrayInputStream(gzip("{b}\n")));

        try (CaseloadText text = CaseloadText.of("x", slow)) {
            assertThat(texts(text)).containsExactly("1 {a}", "2 {b}");
        }
    }

    @Test
    void each_byte_of_a_gzip_text_that_is_wrong_is_found_or_of_no_account() throws IOException {
        byte[] whole = gzip("{a}\n{b}\n");
        for (int at = 10; at < whole.length; at++) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 0x55;
            assertThatThrownBy(() -> read("x", damaged)).as("byte %s", at).isInstanceOf(UnreadableTextException.class);
        }
    }

    @Test
    void what_is_longer_than_a_case_is_not_held() throws IOException {
        byte[] line = new byte[3 * TextLines.LONGEST];
        Arrays.fill(line, (byte) 'x');
        for (byte[] text : List.of(line, concatenated(bytes("{\n"), line))) {
            try (CaseloadText lines = CaseloadText.of("x", new ByteArrayInputStream(text))) {
                TextLines.Line read = lines.next();
                assertThat(read).isNotNull();
                assertThat(read.isTooLong()).isTrue();
                assertThat(read.length()).isEqualTo(text.length);
                assertThat(read.bytes()).hasSize(TextLines.LONGEST);
                assertThat(lines.next()).isNull();
            }
        }
    }

    private static byte[] concatenated(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static List<String> read(String name, byte[] file) throws IOException {
        try (CaseloadText text = CaseloadText.of(name, new ByteArrayInputStream(file))) {
            return texts(text);
        }
    }

    private static List<String> texts(CaseloadText text) throws IOException {
        List<String> texts = new ArrayList<>();
        for (TextLines.Line line = text.next(); line != null; line = text.next()) {
            texts.add(line.number() + " " + new String(line.bytes(), StandardCharsets.UTF_8));
        }
        return texts;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(String text) throws IOException {
        return gzip(bytes(text));
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }
}
