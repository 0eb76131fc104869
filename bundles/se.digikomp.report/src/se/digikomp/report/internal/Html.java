package se.digikomp.report.internal;

import java.util.function.Consumer;

/** Well-formed XHTML, written from top to bottom; text is escaped. */
final class Html {

    private final StringBuilder text = new StringBuilder();

    /** An element with attributes as they stand after its name, such as {@code td class="n"}, around what is written inside. */
    Html element(String start, Consumer<Html> inside) {
        text.append('<').append(start).append('>');
        inside.accept(this);
        text.append("</").append(name(start)).append(">\n");
        return this;
    }

    /** An element that holds text only. */
    Html element(String start, String words) {
        return element(start, html -> html.words(words));
    }

    /** An element without content. */
    Html empty(String start) {
        text.append('<').append(start).append("/>\n");
        return this;
    }

    /** Text. */
    Html words(String words) {
        text.append(escaped(words));
        return this;
    }

    /** Text as it may stand in an element or in an attribute. */
    static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    private static String name(String start) {
        int space = start.indexOf(' ');
        return space < 0 ? start : start.substring(0, space);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
