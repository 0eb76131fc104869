package se.digikomp.importing.internal;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Locale;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;

/** The text of a workbook's cell as it would stand in a text file. */
final class CellText {

    private CellText() {
    }

    /** The text of a cell; of a formula, that of its last result; empty where there is no cell. */
    static String of(Row row, int column) {
        return row.getOptionalCell(column).map(CellText::of).orElse("");
    }

    private static String of(Cell cell) {
        Object value = cell.getValue();
        if (cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR && value == null || value == null) {
            return cell.getRawValue() == null ? "" : cell.getRawValue();
        }
        if (value instanceof BigDecimal number) {
            return isDate(cell) ? date(cell) : number(number);
        }
        return cell.getType() == CellType.FORMULA ? formula(cell) : value.toString();
    }

    /** The cached result of a formula, as far as it is a number without needless zeros. */
    private static String formula(Cell cell) {
        String raw = cell.getRawValue() == null ? "" : cell.getRawValue();
        return raw.matches("-?\\d+(\\.\\d+)?") ? number(new BigDecimal(raw)) : raw;
    }

    private static String number(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
    }

    private static String date(Cell cell) {
        LocalDateTime date = cell.asDate();
        return date.toLocalTime().toSecondOfDay() == 0 ? date.toLocalDate().toString()
                : date.withNano(0).toString().replace('T', ' ');
    }

    /** Whether the number format shows years or days, quoted words and colours left aside. */
    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        if (format == null) {
            return false;
        }
        String bare = format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "").toLowerCase(Locale.ROOT);
        return bare.contains("y") || bare.contains("d") && bare.contains("m");
    }
}
