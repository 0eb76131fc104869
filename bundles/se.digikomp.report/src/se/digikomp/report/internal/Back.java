package se.digikomp.report.internal;

import java.util.Locale;
import java.util.function.Consumer;

import se.digikomp.report.Compilation;
import se.digikomp.survey.Text;

/** What the figures lead to and what they rest on: next steps, what is not shown, method. */
record Back(Compilation compilation, Locale locale) {

    /** The next steps, then what is not shown and why. */
    void steps(Html body) {
        section(body, "next", part -> part.element("ol", list -> {
            list.element("li", words("next.talk"));
            list.element("li", words("next.workshop"));
            list.element("li", words("next.packages"));
            list.element("li", words("next.contact", compilation.region()));
        }));
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
    }

    /** How the figures came about. */
    void method(Html body) {
        section(body, "method", part -> {
            part.element("p", words("method.confidence"));
            part.element("p", words("method.means"));
            part.element("p", words("method.comparison"));
            part.element("p", words("method.source", new Front(compilation, locale).version(),
                    compilation.provenance().round().name(), new Front(compilation, locale).date(),
                    compilation.provenance().snapshot().substring(0, 12)));
        });
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
