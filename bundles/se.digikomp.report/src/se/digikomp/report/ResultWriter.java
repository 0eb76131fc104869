package se.digikomp.report;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import se.digikomp.analysis.engine.GuardedResult;
import se.digikomp.charts.Chart;
import se.digikomp.charts.Charts;
import se.digikomp.report.internal.ResultCsv;
import se.digikomp.report.internal.ResultJson;
import se.digikomp.report.internal.ResultPicture;
import se.digikomp.report.internal.ResultTable;
import se.digikomp.report.internal.ResultWorkbook;
import se.digikomp.survey.Text;

/**
 * Writes any result that disclosure control has seen; needs no display.
 *
 * @param locale the reader's language
 * @param chart  draws the blocks where the result becomes a picture
 * @param name   what the analysis is called, where people read the result as text; {@link Text#EMPTY} for its id
 */
public record ResultWriter(Locale locale, Chart chart, Text name) {

    /** A writer that draws each block as it is usually drawn. */
    public ResultWriter(Locale locale) {
        this(locale, Charts.usual());
    }

    /** A writer that calls the analysis by its id. */
    public ResultWriter(Locale locale, Chart chart) {
        this(locale, chart, Text.EMPTY);
    }

    /**
     * The result in this format; text is UTF-8. JSON is one object:
     * {@code {"analysis", "version", "parameters", "provenance", "blocks": [{"kind", "title", "columns", "rows": [{"key",
     * "label", "group"?, "cells": [{"value", "base"} | {"low", "high", "base"} | {"withheld"} | null]}]}]}}. CSV starts
     * with a byte order mark, separates by semicolon and has decimal commas where the language is Swedish. Every format
     * but the pictures says how many stand behind each figure.
     */
    public byte[] write(GuardedResult result, ResultFormat format) {
        return switch (format) {
            case TABLE -> new ResultTable(locale, name).text(result).getBytes(StandardCharsets.UTF_8);
            case JSON -> new ResultJson(locale).text(result).getBytes(StandardCharsets.UTF_8);
            case CSV -> new ResultCsv(locale).text(result).getBytes(StandardCharsets.UTF_8);
            case XLSX -> new ResultWorkbook(locale).bytes(result);
            case PNG -> new ResultPicture(locale, chart).png(result);
            case SVG -> new ResultPicture(locale, chart).svg(result);
            case PDF -> new ResultPicture(locale, chart).pdf(result);
        };
    }
}
