package se.digikomp.report.internal;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Breaks lines after spaces and hyphens only. The default takes the quotation mark that opens Swedish quotations
 * for a closing one, and parts it from its word.
 */
final class WordBreaker implements FSTextBreaker {

    private static final int NO_MORE = -1;

    private String text = "";
    private int position;

    @Override
    public void setText(String newText) {
        text = newText;
        position = 0;
    }

    @Override
    public int next() {
        while (position < text.length()) {
            position++;
            if (position == text.length() || breaksAfter(text.charAt(position - 1))) {
                return position;
            }
        }
        return NO_MORE;
    }

    private static boolean breaksAfter(char character) {
        return character == ' ' || character == '-' || character == '\n';
    }
}
