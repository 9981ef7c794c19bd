package org.caseclock.testkit.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PolicyLayoutTest {

    @Test
    void lines_are_moved_and_nothing_else() {
        assertLaidOut("""


                a:
                     # about the first
                     -   b: 1   # one
                         c: "two
                           lines"

                     # about the second
                     -
                         b: {x: 1,
                           y: [ 1,
                            2 ],
                         }



                     # at the end of the list
                d: plain
                  goes on
                # the end


                """, """
                a:
                  # about the first
                  - b: 1   # one
                    c: "two
                      lines"

                  # about the second
                  -
                    b: {x: 1,
                      y: [ 1,
                        2 ],
                    }

                  # at the end of the list
                d: plain
                  goes on
                # the end
                """);
    }

    @Test
    void the_space_in_a_text_is_part_of_it() {
        assertLaidOut(
                "a:\n    b: |\n        one  \n          # no comment\n\n\n        two\n    c: >-\n        three\n\n        four\n",
                "a:\n  b: |\n    one  \n      # no comment\n\n\n    two\n  c: >-\n    three\n\n    four\n");
    }

    @Test
    void a_list_that_is_no_further_in_than_its_name_is_moved() {
        assertLaidOut("a:\n- 1\n- - 2\n  - 3\n", "a:\n  - 1\n  - - 2\n    - 3\n");
    }

    private static void assertLaidOut(String policy, String expected) {
        String laidOut = PolicyLayout.of("policy.yaml", policy);
        assertThat(laidOut).isEqualTo(expected);
        assertThat(PolicyLayout.of("policy.yaml", laidOut)).isEqualTo(laidOut);
    }
}
