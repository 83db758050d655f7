#pragma once

#include "core/desk/desk.h"
#include "ui/common/stepform.h"

namespace anhe {

class NumberEdit;

/** "smi_managed.numerator": what the register and the form call a field of the sheet. */
QString indicatorField(const IndicatorLine &line, const char *member);

/**
 * The numbers of one quarter as they are typed: numerator and denominator a line, the rate reckoned beside
 * them. What could be taken over from the last quarter stands grey in the empty fields; Space takes it.
 */
class IndicatorSheet : public StepForm
{
    Q_OBJECT
public:
    IndicatorSheet(Desk &desk, Quarter quarter, QWidget *parent = nullptr);

    Quarter quarter() const { return m_quarter; }
    void setReadOnly(bool readOnly);
    /** Takes over all that is proposed and not typed yet. */
    void takeOverAll();
    int proposals() const; ///< that are not taken over yet
    int typedLines() const;
    QString rateText(const QString &indicator) const;
    void focusOn(const QString &indicator);
    /** The field in which the cursor stands; empty when it stands in none. */
    QString focusedField();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct SheetLine
    {
        IndicatorLine line;
        NumberEdit *numerator;
        NumberEdit *denominator; ///< none of a plain count
        QLabel *rate;
    };

    void addLine(const IndicatorLine &line);
    QWidget *nameOf(const IndicatorLine &line) const;
    void propose(const SheetLine &shown);
    void takeOver(const SheetLine &shown);
    void follow();
    void fit();
    void lookAt(const SheetLine &shown);
    QList<IndicatorEntry> entries() const;
    QList<IndicatorEntry> blanked() const;
    std::optional<IndicatorEntry> entryOf(const SheetLine &shown) const;
    std::optional<qint64> baseOf(const SheetLine &shown) const;
    FieldProblems problems() const;
    Result<QString> keep();
    std::optional<QString> reasonFor(const QList<IndicatorEntry> &gone);

    Desk &m_desk;
    Quarter m_quarter;
    QList<SheetLine> m_lines;
    FieldProblems m_known; ///< what was warned of before
};

} // namespace anhe
