package org.caseclock.spark;

import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.caseclock.engine.LineEvaluation;
import org.caseclock.engine.RulesEngine;

/** What a task does: evaluates the cases of one partition, one at a time. */
final class EvaluateCases implements MapPartitionsFunction<Row, Row> {
    private static final long serialVersionUID = 1L;

    private final CaseclockJob job;

    EvaluateCases(CaseclockJob job) {
        this.job = job;
    }

    @Override
    public Iterator<Row> call(Iterator<Row> texts) {
        RulesEngine engine = Engines.of(job.pack());
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(texts, Spliterator.ORDERED), false)
                .map(text -> evaluate(engine, text))
                .iterator();
    }

    private Row evaluate(RulesEngine engine, Row row) {
        byte[] text = row.getAs(CaseText.TEXT);
        LineEvaluation line = text.length > LineEvaluation.LONGEST
                ? LineEvaluation.tooLong(text)
                : LineEvaluation.of(engine, text, job.asOf(), job.horizonDays());
        return Outcome.of(row.getAs(CaseText.FILE), row.getAs(CaseText.POSITION), line, job.withEvaluations());
    }
}
