#pragma once

#include "ui/common/tableexport.h"
#include "ui/common/tablepage.h"

namespace anhe {

class WorkerTask;

/** What the list of a register is called and says. */
struct RegisterWords
{
    QString rememberedAs; ///< names the list's place among what the desk remembers
    QString fresh;        ///< the button that begins a new entry; "" where entries come by themselves
    QString freshTip;
    QString searchHint;
    QString count; ///< "%1 matters"
    QString emptyIcon;
    QString emptyTitle;
    QString emptyText;
    QString firstStep;
    QString fileName; ///< of an export, without day and suffix; "" where nothing is exported
    QString written;  ///< "%1 matters written to %2"
    QString voided;   ///< the key that shows voided rows, too; "" where nothing is voided
};

/**
 * The list of a register: new, export, filters and search over the table, the detail beside it. Rows that no
 * chip can tell stand under a chip of their own until it is clicked away.
 */
class RegisterList : public TablePage
{
    Q_OBJECT
public:
    /** Narrows the table to the filters' keys and the text searched for. */
    using Narrow = std::function<void(const QStringList &keys, const QString &text)>;

    RegisterList(Desk &desk, const RegisterWords &words, QWidget *parent = nullptr);

    /** A tool that writes: on a read-only ledger it rests and its tip says why. */
    QAction *addWritingTool(const QString &iconName, const QString &text, const QString &tip);
    /** Call it after the tools and filters are added. */
    void setRows(PagedTable *table, Narrow narrow);
    /** The same for a table whose filter the keys and the text tell, as of today. */
    template <typename Table, typename Filter>
    void setRows(Table *table, Filter (*filterOf)(const QStringList &keys, const QString &text, QDate today))
    {
        setRows(table, [this, table, filterOf](const QStringList &keys, const QString &text) {
            table->setFilter(filterOf(keys, text, m_desk.clock().today()));
        });
    }
    void setExport(ListExport write) { m_export = std::move(write); }
    PagedTable *rows() const { return m_rows; }

    /** Chooses the first row where none is. */
    void chooseFirst();
    /** Asks the list anew in the filters and the search text of the moment. */
    void narrow();
    /** The rows this text finds, without a filter. */
    void find(const QString &text);
    /** The rows of these keys; words name those that no filter tells. */
    void showRows(const QStringList &keys, const QString &words = {});
    /** A row that the filters leave out is shown all the same: the filters go. */
    void showRow(qint64 id);
    /** Writes the rows shown; the suffix tells the format. */
    void exportTo(const QString &file);
    /** Begins a new entry, unless the ledger is read-only; then it says why. */
    void begin();

Q_SIGNALS:
    void newRequested();
    void said(const QString &words);
    void taskStarted(anhe::WorkerTask *task);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addNew();
    void addExport();
    void addGivenChip();
    void askExport(const QString &suffix);
    void setGiven(const QStringList &keys, const QString &words = {});
    void selectFirst();

    Desk &m_desk;
    RegisterWords m_words;
    PagedTable *m_rows = nullptr;
    Narrow m_narrow;
    ListExport m_export;
    QPushButton *m_givenChip;
    QStringList m_given;
    bool m_untouched = true; ///< nobody has seen the list or begun something new yet
};

} // namespace anhe
