package se.digikomp.report.internal;

import java.util.Locale;
import java.util.function.Consumer;

import se.digikomp.report.Compilation;
import se.digikomp.survey.Text;

/** What was withheld, the method and the next steps: the end of a compilation. */
record Back(Compilation compilation, Locale locale) {

    void write(Html body) {
        section(body, "withheld", part -> {
            part.element("p", compilation.provenance().policy().describe(locale));
            if (compilation.withheld().isEmpty()) {
                part.element("p", words("withheld.nothing"));
            } else {
                part.element("ul", list -> {
                    for (Text sentence : compilation.withheld()) {
                        list.element("li", sentence.in(locale));
                    }
                });
            }
        });
        section(body, "method", part -> {
            part.element("p", words("method.confidence"));
            part.element("p", words("method.means"));
            part.element("p", words("method.comparison"));
            part.element("p", words("method.source", new Front(compilation, locale).version(),
                    compilation.provenance().round().name(), new Front(compilation, locale).date(),
                    compilation.provenance().snapshot().substring(0, 12)));
        });
        section(body, "next", part -> part.element("ol", list -> {
            list.element("li", words("next.talk"));
            list.element("li", words("next.workshop"));
            list.element("li", words("next.packages"));
            list.element("li", words("next.contact", compilation.region()));
        }));
    }

    private void section(Html body, String id, Consumer<Html> content) {
        body.element("div class=\"keep section\"", part -> {
            part.element("h2 id=\"" + id + "\"", words("heading." + id));
            content.accept(part);
        });
    }

    private String words(String key, Object... places) {
        return new Messages(locale).text(key, places);
    }
}
