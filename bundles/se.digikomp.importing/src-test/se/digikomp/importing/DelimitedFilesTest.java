package se.digikomp.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.digikomp.store.Progress;

class DelimitedFilesTest {

    private static final String TEXT = "Kommun;111 söka;121 värdera\r\nHöör;1;2\r\nOsby;3;4\r\n";

    @TempDir
    Path folder;

    @Test
    void everyEncodingIsFoundWithAndWithoutAByteOrderMark() throws IOException {
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertEquals(new Dialect.Delimited(charset.name(), true, ';', '"'),
                    read(("\uFEFF" + TEXT).getBytes(charset)).dialect());
            assertEquals("111 söka", read(("\uFEFF" + TEXT).getBytes(charset)).rows().get(0).cell(1));
            assertEquals("Kommun", read(("\uFEFF" + TEXT).getBytes(charset)).rows().get(0).cell(0));
            assertEquals(new Dialect.Delimited(charset.name(), false, ';', '"'),
                    read(TEXT.getBytes(charset)).dialect());
        }
        ParsedBatch western = read((TEXT + "H\u00f6\u00f6r;\u2013;5\r\n").getBytes(Charset.forName("windows-1252")));
        assertEquals(new Dialect.Delimited("windows-1252", false, ';', '"'), western.dialect());
        assertEquals(new ParsedRow(4, List.of("Höör", "–", "5")), western.rows().get(3));
    }

    @Test
    void aLetterLateInTheFileDecidesOnTheEncodingToo() throws IOException {
        String plain = "Kommun;111\n" + "Lund;5\n".repeat(20_000);

        assertEquals("Höör", last(read((plain + "Höör;6\n").getBytes(StandardCharsets.UTF_8))).cell(0));
        assertEquals("Höör", last(read((plain + "Höör;6\n").getBytes(StandardCharsets.ISO_8859_1))).cell(0));
    }

    @Test
    void delimitersAndQuotesAreFound() throws IOException {
        assertEquals(List.of("a,b", "c"), read("x,y\n\"a,b\",c\n1,2\n").rows().get(1).cells());
        assertEquals(List.of("a;b", "c"), read("x\ty\na;b\tc\n1;2\t2\n").rows().get(1).cells());
        assertEquals(List.of("a,b", "c"), read("x|y\na,b|c\n1|2\n").rows().get(1).cells());
        assertEquals(List.of("a;b", "c"), read("'x';'y'\n'a;b';'c'\n'1';'2'\n").rows().get(1).cells());
        assertEquals(List.of("4,5", "x"), read("sep=;\nx;y\n4,5;x\n").rows().get(1).cells());
    }

    @Test
    void linesAreThoseOfTheFileWhateverACellHolds() throws IOException {
        ParsedBatch batch = read(
                "id;text;x\r\n1;\"two\r\nlines, \"\"quoted\"\"\";y\r\n\r\n;;\r\n2;one;y\r\n3;short\r\n");

        assertEquals(List.of(1, 2, 6, 7), batch.rows().stream().map(ParsedRow::line).toList());
        assertEquals("two\r\nlines, \"quoted\"", batch.rows().get(1).cell(1));
        assertEquals(List.of(Problem.warning(Where.line(7), "row.too-short", 2, 3)), batch.problems());
    }

    @Test
    void whatIsNoTextIsAProblemAndNoException() throws IOException {
        assertEquals("file.empty", onlyProblem(read(new byte[0])));
        assertEquals("file.empty", onlyProblem(read(" \r\n\r\n")));
        assertEquals("file.binary", onlyProblem(read(new byte[] { 'a', ';', 0, 1, 2, 3, 4, 'b' })));
    }

    @Test
    void aQuoteThatIsNeverClosedDoesNotThrow() throws IOException {
        assertEquals(1, read("a;b\n\"1;2\n3;4\n").rows().get(0).line());
    }

    @Test
    void aPersonMayKnowBetterThanTheDetection() throws IOException {
        Path file = Files.writeString(folder.resolve("x.csv"), "a;b,c\n1;2,3\n", StandardCharsets.UTF_8);

        ParsedBatch batch = Readers.standard().forFile(file).read(file, new ReadingOptions("", ",", ""), Progress.NONE);

        assertEquals(List.of("a;b", "c"), batch.rows().get(0).cells());
    }

    @Test
    void aFileThatIsNotThereIsAFailureOfTheWorld() {
        assertThrows(UnreadableFileException.class, () -> Readers.standard().forFile(folder.resolve("gone.csv")));
    }

    @Test
    void readingStopsWhenNobodyWaitsAnyMore() throws IOException {
        Path file = Files.writeString(folder.resolve("long.csv"), "a;b\n" + "1;2\n".repeat(5000));
        Progress cancelled = new Progress() {
            @Override
            public void done(double share) {
                // not looked at
            }

            @Override
            public void stopIfCancelled() {
                throw new CancellationException();
            }
        };

        assertThrows(CancellationException.class,
                () -> Readers.standard().forFile(file).read(file, ReadingOptions.DETECT, cancelled));
    }

    private ParsedBatch read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private ParsedBatch read(byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("file.csv"), content);
        return Readers.standard().forFile(file).read(file, ReadingOptions.DETECT, Progress.NONE);
    }

    private static ParsedRow last(ParsedBatch batch) {
        return batch.rows().get(batch.rows().size() - 1);
    }

    private static String onlyProblem(ParsedBatch batch) {
        assertEquals(1, batch.problems().size());
        assertEquals(Severity.ERROR, batch.problems().get(0).severity());
        return batch.problems().get(0).code();
    }
}
