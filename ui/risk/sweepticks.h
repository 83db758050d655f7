#pragma once

#include "core/risk/sweep.h"
#include "ui/common/fieldinput.h"
#include "ui/common/formstate.h"

#include <QTreeWidget>

namespace anhe {

/**
 * The lines of a weekly sheet, each "nothing found" or "something found". By keys: 1 or Space ticks nothing
 * found and goes on, 2 ticks something found, 0 takes the tick away; by mouse a click on the word.
 */
class SweepTicks : public QTreeWidget, public FieldInput, public StatefulInput
{
    Q_OBJECT
public:
    explicit SweepTicks(QWidget *parent = nullptr);

    void setItems(const QList<SweepItem> &items);
    QList<SweepItem> items() const { return m_items; }
    int count(SweepCheck check) const;
    void tick(int row, SweepCheck check);
    void tickAllFine();

    bool isBlank() const override { return count(SweepCheck::Open) == m_items.size(); }
    QString note() const override;
    QJsonValue state() const override;
    void restore(const QJsonValue &state) override;

Q_SIGNALS:
    void edited();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
    void show(int row);
    void tickCurrent(SweepCheck check);

    QList<SweepItem> m_items;
};

} // namespace anhe
