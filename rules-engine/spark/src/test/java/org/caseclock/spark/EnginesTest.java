package org.caseclock.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;

/** A pack is compiled once a process, and never sent. */
class EnginesTest {

    private static final Path OWN = Path.of("../../examples/overlay-delta-operator");

    @Test
    void many_tasks_share_one_engine() {
        // A pack that no other test compiles, so that the tasks that begin together are the first to ask.
        CaseclockJob job = CaseclockJob.of(JobPack.folder(OWN), Caseloads.AS_OF, 30);
        List<Integer> tasks = IntStream.range(0, 40).boxed().toList();

        List<Integer> engines = new JavaSparkContext(LocalSpark.session().sparkContext())
                .parallelize(tasks, tasks.size())
                .map(task -> System.identityHashCode(Engines.of(job).engines().get(0)))
                .distinct()
                .collect();

        assertThat(engines).hasSize(1);
    }

    @Test
    void what_is_sent_is_a_few_words_and_texts() throws Exception {
        CaseclockJob own = new CaseclockJob(List.of(JobPack.folder(OWN)), Set.of(), Caseloads.AS_OF, 30, 5, true);

        assertThat(classes(serialised(new EvaluateCases(own, CaseText::evaluate))))
                .filteredOn(name -> name.startsWith("org."))
                .containsExactlyInAnyOrder(
                        "org.caseclock.policy.PackCopy",
                        "org.caseclock.spark.CaseclockJob",
                        "org.caseclock.spark.EvaluateCases",
                        "org.caseclock.spark.JobPack",
                        // in which the reference to a method stands
                        "org.caseclock.spark.EnginesTest");
        assertThat(serialised(Caseloads.job())).hasSizeLessThan(1_000);
    }

    private static byte[] serialised(Object object) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        return bytes.toByteArray();
    }

    /** The classes of all objects in a stream. */
    private static Set<String> classes(byte[] bytes) throws Exception {
        Set<String> names = new TreeSet<>();
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes)) {
            @Override
            protected Class<?> resolveClass(ObjectStreamClass description) throws IOException, ClassNotFoundException {
                names.add(description.getName());
                return super.resolveClass(description);
            }
        }) {
            in.readObject();
        }
        return names;
    }
}
