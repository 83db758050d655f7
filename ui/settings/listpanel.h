#pragma once

#include "core/base/result.h"
#include "ui/settings/settingspanel.h"

#include <QJsonObject>

class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace anhe {

class Form;

/**
 * A list of the office with the form of the chosen entry beside it. Going to another entry keeps what was
 * typed and offers to undo that; when it is refused, the list stays where it is. Entries are never deleted:
 * what is no longer used is put away, so that old matters keep their words.
 */
class ListPanel : public SettingsPanel
{
    Q_OBJECT
public:
    void load() override;
    bool save() override;
    bool isEdited() const override { return m_edited; }

    QTreeWidget *list() const { return m_list; }
    Form *form() const { return m_form; }
    void createNew();

protected:
    struct Words
    {
        QString newEntry;
        QString saved; ///< "%1" is the entry's name
        QString putAway;
        QString takeBack;
    };

    enum class Ordered { No, Yes };

    ListPanel(const QString &title, const QString &purpose, const Words &words, Ordered ordered,
              QWidget *parent);

    /** Puts a row into the list; inactive ones are muted. The id is found again by selectId(). */
    QTreeWidgetItem *addRow(QTreeWidgetItem *parent, qint64 id, const QStringList &texts, bool active,
                            const QString &readings = {});
    /** To be called at the end of the panel's constructor. */
    void begin(const QStringList &columns);

    virtual void fillList() = 0;
    virtual QWidget *makeForm() = 0;
    /** Shows an entry in the form; 0 is a new one. */
    virtual void showEntry(qint64 id) = 0;
    /** Keeps what the form holds as the entry id (0: a new one); its id. */
    virtual Result<qint64> keepEntry(qint64 id) = 0;
    virtual QString entryName() const = 0;
    virtual bool isActive(qint64 id) const = 0;
    virtual Result<void> setActive(qint64 id, bool active) = 0;
    /** Puts an entry one place up (-1) or down (+1) among its neighbours. */
    virtual Result<void> move(qint64 id, int step);

    qint64 currentId() const { return m_id; }

private:
    void selectId(qint64 id);
    void onCurrentChanged(QTreeWidgetItem *now, QTreeWidgetItem *before);
    void show(qint64 id);
    void narrow(const QString &typed);
    bool keep();
    bool keepOnLeaving();
    void takeBack(qint64 id, const QJsonObject &before);
    void tellFailure(const Failure &failure);
    void moveCurrent(int step);
    void toggleActive();
    void showButtons();

    Words m_words;
    Ordered m_ordered;
    QLineEdit *m_filter;
    QTreeWidget *m_list;
    Form *m_form;
    QHBoxLayout *m_columns;
    QPushButton *m_new;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_active;
    QPushButton *m_save;
    qint64 m_id = 0;
    QJsonObject m_shown; ///< the form as the entry stands in the ledger
    bool m_edited = false;
    bool m_filling = false;
};

} // namespace anhe
