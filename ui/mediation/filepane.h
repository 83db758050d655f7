#pragma once

#include "ui/mediation/referralpane.h"

class QTableWidget;
class QTableWidgetItem;

namespace anhe {

/** The index of a referral's file 卷内目录: which papers are in it, their pages and days, and the musts that
 * are missing. Each edit is kept at once. */
class FilePane : public ReferralPane
{
    Q_OBJECT
public:
    using ReferralPane::ReferralPane;

    QTableWidget *table() const { return m_table; }

protected:
    void fill(QVBoxLayout *into) override;

private:
    void addTable(QVBoxLayout *into);
    void addLine(QVBoxLayout *into);
    void showRow(int row);
    void take(QTableWidgetItem *item);
    void add(const QString &name);
    void removeCurrent();
    void keep();

    QList<FilePaper> m_papers;
    QTableWidget *m_table = nullptr;
    int m_row = 0; ///< where the cursor stood before the last edit
    int m_column = 0;
    bool m_filling = false;
};

} // namespace anhe
