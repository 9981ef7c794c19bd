package org.caseclock.spark;

import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.caseclock.engine.Policies;

/** What a task does: evaluates the cases of one partition, one at a time. */
record EvaluateCases(CaseclockJob job, CaseSource source) implements MapPartitionsFunction<Row, Row> {

    @Override
    public Iterator<Row> call(Iterator<Row> cases) {
        Policies<?> policies = Engines.of(job);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(cases, Spliterator.ORDERED), false)
                .flatMap(each -> source.evaluate(each, job, policies).stream())
                .iterator();
    }
}
