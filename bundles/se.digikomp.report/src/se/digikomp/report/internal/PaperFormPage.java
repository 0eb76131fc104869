package se.digikomp.report.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import se.digikomp.survey.Area;
import se.digikomp.survey.Background;
import se.digikomp.survey.Outline;
import se.digikomp.survey.Scale;
import se.digikomp.survey.Statement;
import se.digikomp.survey.Text;

/** A questionnaire on paper as one page of XHTML: background questions first, then the statements area by area. */
public record PaperFormPage(Outline outline, Locale locale, boolean draft) {

    private static final int ROWS_KEPT = 12;
    private static final String BOX = "\u25a1";

    /** The whole document. */
    public String xhtml() {
        Html html = new Html();
        html.element("html lang=\"" + locale.getLanguage() + "\"", root -> {
            root.element("head", head -> {
                head.element("title", title());
                head.empty("meta name=\"subject\" content=\"" + Html.escaped(words("form.subject")) + "\"");
                head.empty("meta name=\"description\" content=\"" + Html.escaped(words("form.subject")) + "\"");
                head.element("bookmarks", this::bookmarks);
                head.element("style", style -> style.words(stylesheet()));
            });
            root.element("body", body -> {
                front(body);
                backgrounds(body);
                statements(body);
                body.element("p class=\"end\"", words("form.thanks"));
            });
        });
        return html.toString();
    }

    private String title() {
        return in(outline.title());
    }

    private void bookmarks(Html marks) {
        bookmark(marks, words("form.backgrounds"), "backgrounds");
        bookmark(marks, words("form.statements"), "statements");
    }

    private static void bookmark(Html marks, String name, String target) {
        marks.empty("bookmark name=\"%s\" href=\"#%s\"".formatted(Html.escaped(name), target));
    }

    private void front(Html body) {
        body.element("h1", title());
        if (outline.demonstration()) {
            body.element("p class=\"mark\"", words("form.demonstration"));
        }
        if (draft) {
            body.element("p class=\"mark\"", words("form.draft", outline.version().version()));
        }
        body.element("p class=\"lead\"", words("form.lead"));
    }

    private void backgrounds(Html body) {
        body.element("h2 id=\"backgrounds\"", words("form.backgrounds"));
        for (Background background : outline.backgrounds()) {
            body.element("div class=\"keep\"", question -> {
                question.element("h3", in(background.question()));
                switch (background.kind()) {
                    case UNIT -> question.element("p class=\"line\"", words("form.unit"));
                    case CHOICE -> question.element("ul class=\"options\"", list -> background.options()
                            .forEach(option -> list.element("li", item -> {
                                item.element("span class=\"box\"", BOX);
                                item.words(" " + in(option.label()));
                            })));
                }
            });
        }
    }

    /** In the order in which they are asked: a heading where another area begins, a table as long as the scale is one. */
    private void statements(Html body) {
        body.element("h2 id=\"statements\"", words("form.statements"));
        List<Statement> all = outline.statements();
        int from = 0;
        String before = "";
        while (from < all.size()) {
            String heading = heading(all.get(from));
            Scale scale = all.get(from).scale();
            int to = from;
            while (to < all.size() && all.get(to).scale().equals(scale) && heading(all.get(to)).equals(heading)) {
                to++;
            }
            List<Statement> run = all.subList(from, to);
            boolean begins = !heading.equals(before);
            body.element(run.size() <= ROWS_KEPT ? "div class=\"keep\"" : "div", part -> {
                if (begins) {
                    part.element("h3", heading);
                }
                table(part, scale, run);
            });
            from = to;
            before = heading;
        }
    }

    private String heading(Statement statement) {
        return outline.competence(statement.competence())
                .flatMap(competence -> outline.areas().stream()
                        .filter(area -> area.code().equals(competence.area())).findFirst())
                .map(Area::name).map(this::in).orElseGet(() -> words("form.others"));
    }

    private void table(Html body, Scale scale, List<Statement> statements) {
        body.element("p class=\"scale\"", words("form.scale", in(scale.low()), in(scale.high()), scale.steps()));
        body.element("table class=\"form\"", table -> {
            table.element("thead", head -> head.element("tr", row -> {
                row.element("th scope=\"col\" class=\"name\"", in(outline.stem()));
                for (int step = 1; step <= scale.steps(); step++) {
                    row.element("th scope=\"col\"", step(scale, step));
                }
            }));
            table.element("tbody", rows -> statements.forEach(statement -> rows.element("tr", row -> {
                row.element("th scope=\"row\" class=\"name\"", in(statement.text()));
                for (int step = 1; step <= scale.steps(); step++) {
                    row.element("td", BOX);
                }
            })));
        });
    }

    private String step(Scale scale, int step) {
        return scale.labels().isEmpty() ? Integer.toString(step) : step + " " + in(scale.labels().get(step - 1));
    }

    private String in(Text text) {
        return text.in(locale);
    }

    private String words(String key, Object... places) {
        return new Messages(locale).text(key, places);
    }

    private String stylesheet() {
        try (InputStream in = PaperFormPage.class.getResourceAsStream("paperform.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("$footer",
                            quoted(words("form.footer", title(), outline.version().version(),
                                    outline.version().digest().substring(0, 12))))
                    .replace("$page", words("footer.page")).replace("$of", words("footer.of"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String quoted(String words) {
        return words.replace("\\", "\\\\").replace("\"", "\\22 ");
    }
}
