#include "core/document/plaintext.h"

namespace anhe {

namespace {

constexpr int lineWidth = 28;

QString oneLine(const Text &text)
{
    return text.plain().replace(QLatin1Char('\n'), QLatin1String(" / "));
}

/** The lines each kind of block makes. */
struct Lines
{
    QStringList lines;

    void operator()(const Heading &heading) { lines += {QString(), heading.text}; }

    void operator()(const Paragraph &paragraph)
    {
        const QString indent =
            paragraph.indent && paragraph.align == Align::Left ? QStringLiteral("　　") : QString();
        lines += (indent + paragraph.text.plain()).split(QLatin1Char('\n'));
    }

    void operator()(const Table &table)
    {
        if (!table.caption.isEmpty())
            lines += table.caption;
        for (int row = 0; row < table.rows.size(); ++row) {
            QStringList cells;
            for (const Cell &cell : table.rows[row].cells)
                cells +=
                    oneLine(cell.text) + (cell.foot.isEmpty() ? QString() : QLatin1String(" / ") + cell.foot);
            lines += cells.join(QLatin1String(" | "));
            if (table.headerRows > 0 && row == table.headerRows - 1)
                lines += QString(lineWidth, QLatin1Char('-'));
        }
    }

    void operator()(const Picture &picture) { lines += QStringLiteral("［图］%1").arg(picture.caption); }

    void operator()(const BlankLines &blanks)
    {
        for (int i = 0; i < blanks.count; ++i)
            lines += QString(lineWidth, QLatin1Char('_'));
    }

    void operator()(const Signature &signature)
    {
        for (const SignatureRow &row : signature.rows) {
            const QString date = row.dated ? QStringLiteral("　") + paperDate(row.date) : QString();
            lines += row.label + QStringLiteral("________") + date;
        }
    }

    void operator()(const SignOff &signOff) { lines += {QString(), signOff.issuer, paperDate(signOff.date)}; }

    void operator()(const AnnexList &annexes)
    {
        lines += QString();
        for (int i = 0; i < annexes.names.size(); ++i) {
            const QString lead = i == 0 ? QStringLiteral("　　附件：") : QStringLiteral("　　　　　");
            const QString number = annexes.names.size() == 1 ? QString() : QStringLiteral("%1. ").arg(i + 1);
            lines += lead + number + annexes.names[i];
        }
    }

    void operator()(const PageBreak &) { lines += QStringLiteral("\f"); }
    void operator()(const CutLine &cut) { lines += QStringLiteral("- - - - ✂ %1 - - - -").arg(cut.text); }
    void operator()(const KeepTogether &) {}
};

} // namespace

QString plainText(const Document &document)
{
    Lines text;
    for (const QString &line : {document.letterhead, document.number, document.title, document.subtitle}) {
        if (!line.isEmpty())
            text.lines += line;
    }
    if (!document.addressee.isEmpty())
        text.lines += {QString(), document.addressee};
    for (const Block &block : document.blocks)
        std::visit(text, block);
    return text.lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace anhe
