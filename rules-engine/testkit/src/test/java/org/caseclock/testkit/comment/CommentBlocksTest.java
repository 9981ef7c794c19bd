package org.caseclock.testkit.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CommentBlocksTest {

    private static final String TEXT = """
            //: in the head
            package small;

            //: above an import
            import org.caseclock.facts.*; //: beside it

            //: apart

            // by the author
            //: one
            //:   and more
            //:none
            rule "A.1 A"
            when
                //: in a rule
            then
            end //: after one

            rule "A.1 B"
            when
            then
            end

            //: of a rule that is gone
            """;

    @Test
    void those_above_a_rule_are_found() {
        assertThat(CommentBlocks.in(TEXT))
                .containsExactly(List.of("//: apart", "//: one", "//:   and more"), List.of());
    }

    @Test
    void others_stay() {
        assertThat(CommentBlocks.without(TEXT)).isEqualTo("""
                        //: in the head
                        package small;

                        //: above an import
                        import org.caseclock.facts.*; //: beside it


                        // by the author
                        //:none
                        rule "A.1 A"
                        when
                            //: in a rule
                        then
                        end //: after one

                        rule "A.1 B"
                        when
                        then
                        end

                        """);
    }

    @Test
    void new_ones_stand_directly_above_their_rules() {
        String with =
                CommentBlocks.with(CommentBlocks.without(TEXT), List.of(List.of("//: 1", "//: 2"), List.of("//: 3")));

        assertThat(with).contains("//:none\n//: 1\n//: 2\nrule \"A.1 A\"\n").contains("one\n\n//: 3\nrule \"A.1 B\"\n");
        assertThat(CommentBlocks.without(with)).isEqualTo(CommentBlocks.without(TEXT));
    }

    @Test
    void lines_may_end_as_on_windows() {
        String windows = TEXT.replace("\n", "\r\n");

        assertThat(CommentBlocks.in(windows)).isEqualTo(CommentBlocks.in(TEXT));
        assertThat(CommentBlocks.without(windows))
                .isEqualTo(CommentBlocks.without(TEXT).replace("\n", "\r\n"));
    }

    @Test
    void without_rules_there_are_none() {
        assertThat(CommentBlocks.without("package small;\n//: mine\n")).isEqualTo("package small;\n//: mine\n");
        assertThat(CommentBlocks.in("")).isEmpty();
    }
}
