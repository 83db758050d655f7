#pragma once

#include "core/office/office.h"
#include "ui/settings/listpanel.h"

namespace anhe {

class ChoiceBox;
class Desk;

/** The two-level list of what complaints are about. Codes stay the same for ever; names may change. */
class CategoriesPanel : public ListPanel
{
    Q_OBJECT
public:
    explicit CategoriesPanel(Desk &desk, QWidget *parent = nullptr);

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
    Category entry(qint64 id) const;
    Category newEntry(const QString &parent) const;

    Desk &m_desk;
    QLineEdit *m_name = nullptr;
    ChoiceBox *m_parent = nullptr;
};

} // namespace anhe
