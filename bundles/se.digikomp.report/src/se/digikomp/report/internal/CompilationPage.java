package se.digikomp.report.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;

import se.digikomp.analysis.result.Block;
import se.digikomp.charts.Diverging;
import se.digikomp.charts.LikertChart;
import se.digikomp.charts.ProfileChart;
import se.digikomp.charts.Setting;
import se.digikomp.report.Compilation;

/** The text of a compilation, from title to method, as one page of XHTML. */
record CompilationPage(Compilation compilation, Locale locale, Figures figures) {

    private static final double TEXT_WIDTH = 642;

    /** The whole document. */
    String xhtml() {
        Front front = new Front(compilation, locale);
        Html html = new Html();
        html.element("html lang=\"" + locale.getLanguage() + "\"", root -> {
            root.element("head", head -> {
                head.element("title", front.title());
                head.empty("meta name=\"subject\" content=\"" + Html.escaped(front.subject()) + "\"");
                head.empty("meta name=\"description\" content=\"" + Html.escaped(front.subject()) + "\"");
                head.empty("meta name=\"author\" content=\"" + Html.escaped(compilation.region()) + "\"");
                bookmarks(head);
                head.element("style", style -> style.words(stylesheet()));
            });
            root.element("body", body -> {
                front.write(body);
                profile(body, "areas", 0);
                statements(body);
                new Back(compilation, locale).steps(body);
                profile(body, "competences", 1);
                new Back(compilation, locale).method(body);
            });
        });
        return html.toString();
    }

    private void bookmarks(Html head) {
        head.element("bookmarks", marks -> {
            bookmark(marks, "summary");
            if (!compilation.profiles().isEmpty()) {
                bookmark(marks, "areas");
            }
            for (int area = 0; area < compilation.statements().size(); area++) {
                marks.empty("bookmark name=\"%s\" href=\"#area%d\"".formatted(
                        Html.escaped(compilation.statements().get(area).title().in(locale)), area));
            }
            bookmark(marks, "next");
            bookmark(marks, "withheld");
            if (compilation.profiles().size() > 1) {
                bookmark(marks, "competences");
            }
            bookmark(marks, "method");
        });
    }

    private void bookmark(Html marks, String section) {
        marks.empty("bookmark name=\"%s\" href=\"#%s\"".formatted(Html.escaped(words("heading." + section)), section));
    }

    private void profile(Html body, String section, int index) {
        if (compilation.profiles().size() <= index) {
            return;
        }
        Block.Series block = compilation.profiles().get(index);
        body.element("div class=\"section\"", part -> {
            part.element("div class=\"keep\"", keep -> {
                keep.element("h2 id=\"" + section + "\"", words("heading." + section));
                keep.element("p", words("lead." + section));
                figures.place(ProfileChart.of(block, Setting.of(TEXT_WIDTH, locale)), keep);
            });
            part.element("div class=\"keep\"", keep -> new Tables(locale).profile(block, keep));
        });
    }

    private void statements(Html body) {
        Diverging reach = Diverging.fitting(compilation.statements());
        for (int area = 0; area < compilation.statements().size(); area++) {
            Block.Distribution block = compilation.statements().get(area);
            String id = "area" + area;
            boolean first = area == 0;
            body.element("div class=\"keep\"", keep -> {
                if (first) {
                    keep.element("h2 id=\"statements\"", words("heading.statements"));
                    keep.element("p", compilation.outline().stem().in(locale));
                }
                keep.element("h3 id=\"" + id + "\"", block.title().in(locale));
                figures.place(LikertChart.of(block, Setting.of(TEXT_WIDTH, locale), reach), keep);
                new Tables(locale).distribution(block, keep);
            });
        }
    }

    private String words(String key) {
        return new Messages(locale).text(key, compilation.unit().name());
    }

    private static String quoted(String words) {
        return words.replace("\\", "\\\\").replace("\"", "\\22 ");
    }

    private String stylesheet() {
        try (InputStream in = CompilationPage.class.getResourceAsStream("compilation.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("$footer", new Front(compilation, locale).footer().stream()
                            .map(CompilationPage::quoted).collect(Collectors.joining("\\A ")))
                    .replace("$page", new Messages(locale).text("footer.page"))
                    .replace("$of", new Messages(locale).text("footer.of"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
