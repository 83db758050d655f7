#pragma once

#include <QDate>
#include <QImage>
#include <QList>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <variant>

class QPainter;

namespace anhe {

enum class Align { Left, Centre, Right };

/** A stretch of text in one style. */
struct Run
{
    QString text;
    bool bold = false;
    bool underline = false;

    bool operator==(const Run &) const = default;
};

/** Text of one paragraph or table cell; "\n" starts a new line. */
struct Text
{
    QList<Run> runs;

    Text() = default;
    Text(const QString &plain);
    Text(QList<Run> styled) : runs(std::move(styled)) {}

    QString plain() const;
    bool isEmpty() const { return plain().isEmpty(); }
    Text &operator+=(const Run &run);

    bool operator==(const Text &) const = default;
};

Run bold(const QString &text);

/** An underlined space of so many characters, to write in by hand. */
Run blank(int characters);

/** A value on a line of its own in running text: underlined, or a blank to fill by hand when there is none.
 */
Run filled(const QString &value, int characters);

/** Level 1 一、 (Hei), 2 （一） (Kai), 3 1. and 4 （1） (FangSong). The numbering is part of the text. */
struct Heading
{
    int level = 1;
    QString text;

    bool operator==(const Heading &) const = default;
};

struct Paragraph
{
    Text text;
    bool indent = true; ///< the first line begins two characters in
    Align align = Align::Left;
    bool keepWithNext = false;

    bool operator==(const Paragraph &) const = default;
};

struct Column
{
    double width = 1; ///< relative to the other columns
    Align align = Align::Left;

    bool operator==(const Column &) const = default;
};

struct Cell
{
    Text text;
    bool bold = false;
    int columns = 1; ///< how many columns it spans
    int rows = 1;    ///< how many rows it spans; the rows below leave its place out
    Align align = Align::Left;
    bool ownAlign = false; ///< whether align counts, and not the column's
    bool top = false;      ///< text begins at the top edge, and is not centred between the edges
    QString foot = {};     ///< stands at the lower right, e.g. "签名：　　　　　年　月　日"

    /** A label of a form: centred. */
    static Cell label(const QString &text, int columns = 1, int rows = 1);
    /** A value of a form: at the left, whatever the column says. */
    static Cell value(const Text &text, int columns = 1, int rows = 1);

    bool operator==(const Cell &) const = default;
};

struct Row
{
    QList<Cell> cells;
    double minHeight = 0; ///< mm, so that a form has room to write in

    bool operator==(const Row &) const = default;
};

struct Table
{
    QList<Column> columns;
    QList<Row> rows;
    int headerRows = 0; ///< so many rows are set bold and centred and stand again on each further page
    QString caption = {};
    double points = 0; ///< size of the text; 0 = what the page style prescribes
    bool borders = true;
    bool fitted = false; ///< columns are as wide as what stands in them needs; their widths part what is left

    bool operator==(const Table &) const = default;
};

/**
 * Paints something made of vectors, such as a chart. One unit is one point (1/72 inch), so give fonts a size
 * in pixels, and never one in points. The rectangle begins at 0, 0.
 */
using Drawing = std::function<void(QPainter &, const QRectF &)>;

/** A picture in the middle of the line; either an image or a drawing. Equal drawings are the same drawing. */
struct Picture
{
    double width = 150; ///< mm
    double height = 80; ///< mm
    QString caption = {};
    QImage image = {};
    std::shared_ptr<const Drawing> drawing = {};

    bool operator==(const Picture &) const = default;
};

/** Ruled lines to write on. */
struct BlankLines
{
    int count = 3;

    bool operator==(const BlankLines &) const = default;
};

/** "申请人（签名或盖章）：________　　2026年3月4日"; without a date there is room to write one. */
struct SignatureRow
{
    QString label;
    QDate date = {};
    bool dated = true;

    bool operator==(const SignatureRow &) const = default;
};

/** Where people sign; never alone on a page. */
struct Signature
{
    QList<SignatureRow> rows;

    bool operator==(const Signature &) const = default;
};

/** Who issues a letter, centred above the date, which ends four characters from the right edge. */
struct SignOff
{
    QString issuer;
    QDate date;

    bool operator==(const SignOff &) const = default;
};

/** 附件：1. … after an empty line. */
struct AnnexList
{
    QStringList names;

    bool operator==(const AnnexList &) const = default;
};

struct PageBreak
{
    bool operator==(const PageBreak &) const = default;
};

/** A dashed line to cut a reply slip off along, with its words in the middle. */
struct CutLine
{
    QString text;

    bool operator==(const CutLine &) const = default;
};

/** The next so many blocks stand on one page, if one page holds them. */
struct KeepTogether
{
    int blocks = 2;

    bool operator==(const KeepTogether &) const = default;
};

using Block = std::variant<Heading, Paragraph, Table, Picture, BlankLines, Signature, SignOff, AnnexList,
                           PageBreak, CutLine, KeepTogether>;

/** Whether this is where a paper is signed. */
inline bool signs(const Block &block)
{
    return std::holds_alternative<Signature>(block) || std::holds_alternative<SignOff>(block);
}

enum class PageLayout {
    Letter, ///< the grid of official letters, 22 lines of 28 characters (GB/T 9704-2012)
    Form,   ///< denser, for forms and registers with tables
};

enum class PageNumbers {
    None,
    Official, ///< "— 1 —", odd pages at the right, even ones at the left
    OfTotal,  ///< "第 1 页　共 3 页"
};

struct PageStyle
{
    PageLayout layout = PageLayout::Letter;
    bool landscape = false; ///< only a Form may lie on its side
    PageNumbers numbers = PageNumbers::Official;
    QStringList copies = {}; ///< marks such as "第一联　院方存": the whole paper is printed once for each

    bool operator==(const PageStyle &) const = default;
};

/** A paper of the office, whatever it will be printed or written with. Its texts are Chinese. */
struct Document
{
    PageStyle style = {};
    QString letterhead = {}; ///< the issuing body in red above a red rule
    QString number = {};     ///< e.g. "安医调〔2026〕33号"
    QString title = {};
    QString subtitle = {};
    QString addressee = {}; ///< flush left under the title, with its colon
    QList<Block> blocks = {};

    Document &operator<<(Block block);

    bool operator==(const Document &) const = default;
};

/** "2026年3月4日"; for no date "　　　　年　　月　　日", to write in. */
QString paperDate(QDate date);

} // namespace anhe
