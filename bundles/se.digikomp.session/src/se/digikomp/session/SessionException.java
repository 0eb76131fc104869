package se.digikomp.session;

import se.digikomp.survey.Text;

/** Something a session rests on is not as it must be; the explanation tells a person what and where. */
public final class SessionException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Text explanation;

    /** A failure with an explanation in both languages of the product. */
    public SessionException(Text explanation, Throwable cause) {
        super(explanation.byLanguage().get("en"), cause);
        this.explanation = explanation;
    }

    /** What is wrong and what a person can do, for a reader. */
    public Text explanation() {
        return explanation;
    }
}
