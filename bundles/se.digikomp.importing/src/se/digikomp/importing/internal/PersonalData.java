package se.digikomp.importing.internal;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises columns that look as if they said who a respondent is. */
final class PersonalData {

    private static final Set<String> WORDS = Set.of("namn", "förnamn", "efternamn", "name", "firstname", "lastname",
            "surname", "epost", "e-post", "epostadress", "e-postadress", "mail", "e-mail", "email", "mejl", "ip",
            "ip-adress", "ipaddr", "ip-address", "ipadress", "telefon", "telefonnummer", "mobil", "phone",
            "personnummer", "användarnamn", "username", "user", "användare", "adress", "address", "token", "refurl");
    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\d-]+");
    private static final Pattern MAIL_OR_IP = Pattern.compile(".+@.+\\..+|\\d{1,3}(\\.\\d{1,3}){3}");

    private PersonalData() {
    }

    /** Whether the heading has a word for it, or some cell is a mail or network address. */
    static boolean in(String heading, List<String> cells) {
        return GAP.splitAsStream(Wording.plain(heading)).anyMatch(WORDS::contains)
                || cells.stream().anyMatch(cell -> MAIL_OR_IP.matcher(cell.strip()).matches());
    }
}
