#pragma once

#include <QPushButton>

#include <vector>

class QMenu;

namespace anhe {

/** One value a filter can be narrowed to; readings are what it is also found by, e.g. pinyin and initials. */
struct FilterEntry
{
    QString code;
    QString word;
    QString readings = {};
};

enum class FilterTicks { Several, One };

/** A filter of one kind: a chip whose menu ticks the values and that names what is ticked. */
class FilterMenu : public QPushButton
{
    Q_OBJECT
public:
    FilterMenu(const QString &key, const QString &text, FilterTicks ticks = FilterTicks::Several,
               QWidget *parent = nullptr);

    const QString &key() const { return m_key; }
    /** What was ticked and is still offered stays ticked. */
    void setEntries(const std::vector<FilterEntry> &entries);
    QStringList ticked() const;
    void setTicked(const QStringList &codes);

Q_SIGNALS:
    /** By the user. */
    void tickedChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addSearch();
    void narrow(const QString &typed);
    void onTriggered(QAction *action);
    void name();

    QString m_key;
    QString m_text;
    FilterTicks m_ticks;
    QMenu *m_menu;
    QList<QAction *> m_actions;
};

} // namespace anhe
