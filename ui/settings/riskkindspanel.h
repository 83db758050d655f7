#pragma once

#include "core/risk/riskcategories.h"
#include "ui/settings/listpanel.h"

namespace anhe {

class Desk;

/** The kinds of hidden risks, in the order in which they are offered. Codes stay the same for ever; names may
 * change. */
class RiskKindsPanel : public ListPanel
{
    Q_OBJECT
public:
    explicit RiskKindsPanel(Desk &desk, QWidget *parent = nullptr);

    void load() override;
    QPushButton *usualButton() const { return m_usual; }

protected:
    void fillList() override;
    QWidget *makeForm() override;
    void showEntry(qint64 id) override;
    Result<qint64> keepEntry(qint64 id) override;
    QString entryName() const override;
    bool isActive(qint64 id) const override;
    Result<void> setActive(qint64 id, bool active) override;
    Result<void> move(qint64 id, int step) override;

private:
    static Words words();
    qint64 idOf(const QString &code);
    qsizetype placeOf(qint64 id) const; ///< among the kinds; -1 for a new one
    QString newCode() const;
    void showUsual();

    Desk &m_desk;
    RiskCategories m_kinds;
    QStringList m_codes; ///< the id of a kind is its place here, from 1; places are never given anew
    QLineEdit *m_name = nullptr;
    QPushButton *m_usual;
};

} // namespace anhe
