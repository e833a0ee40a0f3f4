// What is told outside the catalogues of the language and of the rules: by the command, the publishing and the diagrams.

export const otherFindings = [
  [
    'PRJ-12',
    'warning',
    'Thiết lập trong `govarch.json` cho một quy tắc không có trong GovArch bị bỏ qua; hãy sửa mã của quy tắc.',
    '`govarch.json` sets a rule that GovArch does not have, so the setting is ignored; correct the code of the rule.',
  ],
  [
    'PRJ-14',
    'error',
    'Tệp được chỉ ra không thuộc dự án nào nên không được đọc; hãy sửa `include`, `exclude` trong `govarch.json`, hoặc chuyển tệp đi.',
    'A file that was named belongs to no project and is not read; correct `include` and `exclude` in `govarch.json`, or move the file.',
  ],
  [
    'PRJ-15',
    'error',
    'Thư mục hoặc dự án được chỉ ra không có tệp .govarch nào được đọc; hãy kiểm tra đường dẫn và `include`.',
    'No .govarch file of a folder or project that was named is read; check the path, and `include`.',
  ],
  [
    'PUB-01',
    'warning',
    'Một văn bản được công bố nhắc lại tiêu đề của thành phần không công bố; hãy viết lại, hoặc đánh dấu `không công bố`.',
    'A text that is published quotes the title of something restricted; word it otherwise, or mark it as `restricted` too.',
  ],
  [
    'DIA-01',
    'info',
    'Phiên bản này chưa vẽ được loại sơ đồ đó; mô hình vẫn được kiểm tra đầy đủ.',
    'This version does not draw views of that kind yet; the model is checked all the same.',
  ],
  [
    'DIA-02',
    'info',
    'Sơ đồ không có thành phần nào để vẽ; hãy xem lại `gồm`, `trừ`, điều kiện và ngày của sơ đồ.',
    'The view includes nothing that can be drawn; check its `include`, `exclude`, conditions and date.',
  ],
  [
    'DIA-03',
    'warning',
    'Thành phần hoặc sơ đồ được yêu cầu không có trong mô hình, ví dụ vừa được đổi tên; hãy chọn lại.',
    'The model has no such element or view, which may just have been renamed; choose another.',
  ],
  [
    'DIA-04',
    'error',
    'Không vẽ được do lỗi của GovArch; hãy báo lỗi.',
    'The diagram could not be drawn because of a defect of GovArch; please report it.',
  ],
  [
    'DIA-05',
    'info',
    'Sơ đồ chọn các thành phần mà hình không có chỗ; thông báo nêu tên và lý do. Hãy dùng loại sơ đồ khác, hoặc bớt các thành phần đó.',
    'The view selects elements for which its picture has no place; the message names them and says why. Use another kind of view, or leave them out.',
  ],
  [
    'DIA-06',
    'info',
    'Có luồng hoặc quan hệ được chọn nhưng không vẽ, hoặc vẽ rút gọn; thông báo nêu lý do. Hãy thêm các đầu còn thiếu vào `gồm`, hoặc dùng loại sơ đồ khác.',
    'Flows or relations are selected and not drawn, or drawn in part; the message says why. Add the ends that are missing to `include`, or use another kind of view.',
  ],
  [
    'DIA-07',
    'info',
    'Thành phần lồng nhau quá sâu nên các cấp trong cùng được vẽ ngang hàng; hãy vẽ phần bên trong ở một sơ đồ riêng.',
    'Elements are nested so deeply that the innermost levels are drawn side by side; draw what lies inside in a view of its own.',
  ],
  [
    'DIA-08',
    'info',
    'Sơ đồ có thiết lập mà loại sơ đồ này không dùng; hãy bỏ thiết lập đó, hoặc đổi loại sơ đồ.',
    'The view has a setting that its kind does not use; remove the setting, or change the kind.',
  ],
].map(([code, severity, vi, en]) => ({ code, severity, explanation: { vi, en } }));
