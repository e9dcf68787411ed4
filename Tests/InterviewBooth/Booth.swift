@main
struct Booth {
  static func main() {}
}
