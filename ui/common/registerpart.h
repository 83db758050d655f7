#pragma once

#include "core/desk/desk.h"
#include "ui/common/pagepart.h"

namespace anhe {

class RecordDetail;
class RegisterList;
class UnfinishedStrip;

/** A register behind a tab: its list, the detail beside it, and above both what was begun and not finished.
 */
class RegisterPart : public PagePart
{
    Q_OBJECT
public:
    /** Begins a new entry; place is empty, or says where it belongs ("matter:12", "new?risk:12"), or is where
     * one was begun before ("risk:0"). */
    using Begin = std::function<void(const QString &place)>;

    RegisterPart(Desk &desk, RegisterList *list, RecordDetail *detail, Begin begin,
                 QWidget *parent = nullptr);

    /** What Ctrl+P prints of the record in the detail. */
    void onPrint(std::function<void()> print) { m_print = std::move(print); }
    RegisterList *list() const { return m_list; }
    RecordDetail *detail() const { return m_detail; }

    void refresh() override;
    void search(const QString &text) override;
    /** A row by its id, "new", a place that something new belongs to ("matter:12"), or the rows of the
     * filter's words, parted by blanks. */
    void open(const Target &target) override;
    void createNew() override;
    bool save() override;
    QString unsaved() const override;
    void print() override;
    void takeFocus() override;
    /** What stands under the list. */
    void addBelow(QWidget *widget);
    /** The row in the list and in the detail. */
    void show(qint64 id);

protected:
    /** A step has entered this. */
    virtual void showEntered(qint64 id) { show(id); }

private:
    void continueAt(const QString &place);

    Desk &m_desk;
    RegisterList *m_list;
    RecordDetail *m_detail;
    Begin m_begin;
    std::function<void()> m_print;
};

} // namespace anhe
